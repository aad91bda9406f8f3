package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.Lexicon;
import org.rapporteur.language.Name;
import org.rapporteur.language.Namer;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.Words;
import org.rapporteur.text.Span;

/**
 * Teaches the finder of names once more: what it says itself of news stays, what the treebank contradicts goes, and the
 * names checked by hand weigh most ("self-training", Yarowsky 1995). Where nobody knows the kind, nothing is learned.
 */
final class NameSchool {
    private static final int ROUNDS = 5;
    private static final int TIMES_CHECKED = 6;
    private static final double WEAKEST = 0.6;
    private static final int LONGEST = 120;
    private static final int BODY = Namer.MARKS.indexOf("B-BODY");
    private static final int OTHER = Namer.MARKS.indexOf("B-OTHER");
    private static final int UNKNOWN = -1;
    /** A news sentence in so many is taught once more in another casing. */
    private static final int EVERY = 12;

    private final Language language = Language.english();
    private final Lexicon lexicon;
    private final List<NameTrainer.Lesson> lessons = new ArrayList<>();
    /** How often the news calls a string a body, less how often something else. */
    private final Map<String, Integer> bodies = new HashMap<>();

    private NameSchool(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Arguments: the folder of corpora, the lexicon, the file of the model to write. */
    public static void main(String[] args) throws IOException {
        Path corpora = Path.of(args[0]);
        NameSchool school = new NameSchool(Lexicon.read(Files.newInputStream(Path.of(args[1]))));
        try (Stream<Path> files = Files.list(corpora.resolve("statements/train"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                school.news(Files.readString(file));
            }
        }
        for (Example example : Bank.trees(corpora.resolve("treebank/train"))) {
            school.bank(example);
        }
        for (Marked marked : Marked.gold(corpora.resolve("names/uner_ewt_dev.iob2"))) {
            school.checked(marked, TIMES_CHECKED);
        }
        Press press = new Press(new NameTrainer(ROUNDS).train(school.lessons), Namer.MARKS, WEAKEST);
        Files.write(Path.of(args[2]), press.bytes());
    }

    private void news(String text) {
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            for (Sentence sentence : language.sentences(text, new Span(from, to))) {
                news(sentence);
            }
            from = to + 1;
        }
    }

    private void news(Sentence sentence) {
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        if (forms.size() > LONGEST) {
            return;
        }
        int[] marks = marks(sentence);
        for (Name name : sentence.names()) {
            String string = String.join(" ", forms.subList(name.from(), name.to()));
            bodies.merge(string, name.kind() == Name.Kind.BODY ? 1 : -1, Integer::sum);
        }
        lessons.add(lesson(sentence, marks));
        if (lessons.size() % EVERY == 0) {
            Casing casing = Casing.of(lessons.size());
            lessons.add(lesson(language.sentence(casing.of(forms)), marks));
        }
    }

    private void bank(Example example) {
        Sentence sentence = language.sentence(example.forms());
        int[] marks = new int[sentence.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = example.upos().get(i).equals("PROPN") ? UNKNOWN : 0;
        }
        int[] own = marks(sentence);
        for (Name name : sentence.names()) {
            boolean proper = example.upos().subList(name.from(), name.to()).contains("PROPN");
            if (proper && (own[name.from()] != BODY || isBody(example.forms().subList(name.from(), name.to())))) {
                System.arraycopy(own, name.from(), marks, name.from(), name.to() - name.from());
            } else if (proper || own[name.from()] >= OTHER) {
                Arrays.fill(marks, name.from(), name.to(), UNKNOWN);
            }
        }
        lessons.add(lesson(sentence, marks));
    }

    /** Single words are taken for bodies far too often. */
    private boolean isBody(List<String> forms) {
        return forms.size() > 1 || bodies.getOrDefault(forms.get(0), 0) > 1;
    }

    private void checked(Marked marked, int times) {
        Sentence sentence = language.sentence(marked.forms());
        int[] marks = marked.marks().clone();
        int[] own = marks(sentence);
        for (int i = 0; i < marks.length; i++) {
            marks[i] = marks[i] == 0 && own[i] >= OTHER ? UNKNOWN : marks[i];
        }
        for (int i = 0; i < times; i++) {
            lessons.add(lesson(sentence, marks));
        }
    }

    private static int[] marks(Sentence sentence) {
        int[] marks = new int[sentence.size()];
        for (Name name : sentence.names()) {
            int begin = Namer.MARKS.indexOf("B-" + name.kind());
            Arrays.fill(marks, name.from(), name.to(), begin + 1);
            marks[name.from()] = begin;
        }
        return marks;
    }

    private NameTrainer.Lesson lesson(Sentence sentence, int[] marks) {
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        int[] tags = new int[forms.size() + 2];
        for (int i = 0; i < forms.size(); i++) {
            tags[i] = sentence.get(i).xpos().hashCode();
        }
        tags[forms.size()] = 1;
        tags[forms.size() + 1] = 2;
        return new NameTrainer.Lesson(Words.of(forms, lexicon), tags, marks);
    }
}
