package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.Circles;
import org.rapporteur.language.Language;
import org.rapporteur.language.Lexicon;
import org.rapporteur.language.Namer;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.Words;

/**
 * Teaches the finder of names in two steps. A guided finder learns from the names checked by hand what the answers of two
 * teachers are worth; what it then says of the news and the treebank is taught, beside the checked names, to the finder
 * that is shipped, which has no guide (distillation, Bucilă et al. 2006).
 */
final class NameSchool {
    private static final int LONGEST = 120;
    private static final int BEGIN_OTHER = Namer.MARKS.indexOf("B-OTHER");
    private static final int TIMES_CHECKED = 2;
    private static final double WEAKEST = 0.01;
    /** A sentence in so many is taught once more in another casing. */
    private static final int EVERY = 12;

    private final Language language = Language.english();
    private final Lexicon lexicon;
    private final List<List<String[]>> rows;

    private final List<List<String[]>> second;

    private NameSchool(Lexicon lexicon, List<List<String[]>> rows, List<List<String[]>> second) {
        this.lexicon = lexicon;
        this.rows = rows;
        this.second = second;
    }

    /** Arguments: the folder of corpora, that of the teachers' answers, that of the lexicon, the file to write. */
    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[2]);
        Lexicon lexicon = Lexicon.read(Files.newInputStream(models.resolve("words.model")))
                .with(Circles.read(Files.newInputStream(models.resolve("circles.model"))));
        NameSchool school =
                new NameSchool(lexicon, Bank.rows(Path.of(args[1], "answers")), Bank.rows(Path.of(args[1], "second")));
        List<Marked> checked = Marked.gold(Path.of(args[0], "names/uner_ewt_dev.iob2"));
        Leader leader = school.teach(checked);
        Files.write(Path.of(args[3]), new Press(leader, Namer.MARKS, WEAKEST).bytes());
    }

    private Leader teach(List<Marked> checked) {
        int checkedFrom = rows.size() - checked.size();
        List<NameTrainer.Lesson> guided = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            guided.add(lesson(checkedFrom + i, withOthers(checked.get(i).marks(), checkedFrom + i)));
        }
        Leader guide = new NameTrainer(8, 0.5).train(guided);
        List<NameTrainer.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < checkedFrom; i++) {
            if (rows.get(i).size() <= LONGEST) {
                add(i, guide, lessons);
            }
        }
        for (int i = 0; i < TIMES_CHECKED; i++) {
            guided.forEach(lesson -> lessons.add(lesson.with(lesson.marks(), NameGuide.NONE)));
        }
        return new NameTrainer(4, 1).train(lessons);
    }

    private void add(int at, Leader guide, List<NameTrainer.Lesson> lessons) {
        NameTrainer.Lesson lesson = lesson(at, new int[rows.get(at).size()]);
        int[] marks = withOthers(NameTrainer.marks(guide, lesson), at);
        lessons.add(lesson.with(marks, NameGuide.NONE));
        if (at % EVERY == 0) {
            lessons.add(lesson(Casing.of(at).of(forms(at)), marks, NameGuide.NONE));
        }
    }

    /** The marks, and where they leave room the names of other kinds that the first teacher sees: of peoples, works, laws. */
    private int[] withOthers(int[] marks, int at) {
        int[] others = Marked.silver(rows.get(at)).marks();
        int[] out = marks.clone();
        for (int from = 0; from < out.length; from++) {
            int to = from + 1;
            while (to < out.length && others[to] == BEGIN_OTHER + 1) {
                to++;
            }
            boolean free = Arrays.stream(marks, from, to).allMatch(mark -> mark == 0);
            if (others[from] == BEGIN_OTHER && free) {
                Arrays.fill(out, from, to, BEGIN_OTHER + 1);
                out[from] = BEGIN_OTHER;
            }
        }
        return out;
    }

    private List<String> forms(int at) {
        return rows.get(at).stream().map(row -> row[1]).toList();
    }

    private NameTrainer.Lesson lesson(int at, int[] marks) {
        List<String> first = rows.get(at).stream().map(row -> row[3]).toList();
        List<String> other = second.get(at).stream().map(row -> row[2]).toList();
        return lesson(forms(at), marks, new NameGuide(forms(at), first, other));
    }

    private NameTrainer.Lesson lesson(List<String> words, int[] marks, NameGuide guide) {
        Sentence sentence = language.sentence(words);
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        int[] tags = new int[forms.size() + 2];
        for (int i = 0; i < forms.size(); i++) {
            tags[i] = sentence.get(i).xpos().hashCode();
        }
        tags[forms.size()] = 1;
        tags[forms.size() + 1] = 2;
        return new NameTrainer.Lesson(Words.of(forms, lexicon), tags, marks, guide);
    }
}
