package org.rapporteur.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * Reads English: a paragraph such as {@code The envoy left Lyssa. "We agreed," she said.} becomes sentences with words,
 * tags, names and trees. Immutable; one instance serves all threads.
 */
public final class Language {
    /** A sentence with more words is read in pieces. */
    private static final int LONGEST = 400;

    private final Lexicon lexicon;
    private final Tags tags;
    private final Tagger tagger;
    private final Demonyms demonyms;
    private final Namer namer;
    private final Parser parser;
    private final String[] relations;
    private final List<String> named;
    private final Clippings clippings = new Clippings();
    private final Lemmas lemmas = new Lemmas();

    private Language(Lexicon lexicon, Weights tagging, Weights naming, Weights parsing) {
        this.lexicon = lexicon;
        tags = new Tags(tagging.classes());
        tagger = new Tagger(tagging, tagging.classes().size());
        demonyms = new Demonyms(tags, tagging.classes());
        namer = new Namer(naming);
        parser = new Parser(parsing, parsing.classes());
        relations = parsing.classes().stream().map(move -> move.substring(1)).toArray(String[]::new);
        named = List.of(relations);
    }

    /** The English engine; its models are read from the jar when first asked for. */
    public static Language english() {
        return English.ENGINE;
    }

    /**
     * The sentences of a paragraph of a text. A paragraph is a hard boundary: no sentence crosses it.
     *
     * @param paragraph a stretch of {@code text}, in UTF-16 units, as all offsets that come back
     */
    public List<Sentence> sentences(String text, Span paragraph) {
        List<Sentence> out = new ArrayList<>();
        for (Span sentence : Splitter.sentences(text, paragraph)) {
            List<Span> words = Tokeniser.tokens(text, sentence);
            for (int from = 0; from < words.size(); from += LONGEST) {
                List<Span> piece = words.subList(from, Math.min(words.size(), from + LONGEST));
                out.add(sentence(forms(text, piece), piece));
            }
        }
        return out;
    }

    /** One sentence whose words are known; offsets are those of the words written with single blanks between. */
    public Sentence sentence(List<String> words) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            spans.add(new Span(at, at + word.length()));
            at += word.length() + 1;
        }
        return sentence(words.stream().map(Marks::straight).toList(), spans);
    }

    private static List<String> forms(String text, List<Span> words) {
        List<String> out = new ArrayList<>(words.size());
        for (Span word : words) {
            out.add(Marks.straight(word.in(text)));
        }
        return out;
    }

    private Sentence sentence(List<String> forms, List<Span> spans) {
        Clippings.Sign sign = Clippings.Sign.of(forms);
        Parse parse = clippings.find(sign);
        if (parse == null) {
            parse = parse(forms);
            clippings.keep(sign, parse);
        }
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            tokens.add(token(spans.get(i), forms.get(i), parse, i));
        }
        Span whole = spans.isEmpty() ? new Span(0, 0) : spans.get(0).with(spans.get(spans.size() - 1));
        return new Sentence(whole, tokens, parse.names());
    }

    private Parse parse(List<String> forms) {
        Words words = Words.of(Spellings.american(forms), lexicon);
        int[] classes = tagger.tags(words);
        demonyms.settle(forms, words, classes);
        int[] xpos = tags.xposOf(classes);
        State tree = parser.parse(words, tags.uposOf(classes), xpos);
        int[] labels = new int[classes.length];
        Arrays.setAll(labels, tree::label);
        List<Name> names = Namer.names(namer.marks(words, xpos));
        settle(forms, tree.heads(), labels, names);
        return new Parse(classes, tree.heads(), labels, names);
    }

    /** Puts right what stands wrong by the words themselves; where that would leave no tree, the parser's stays. */
    private void settle(List<String> forms, int[] heads, int[] labels, List<Name> names) {
        int[] parsed = heads.clone();
        String[] hung =
                Arrays.stream(labels).mapToObj(label -> relations[label]).toArray(String[]::new);
        Pairs.settle(forms, heads, hung);
        Joined.settle(forms, heads, hung, names);
        Receivers.settle(forms, heads, hung);
        Weekdays.settle(forms, heads, hung);
        Occasions.settle(forms, heads, hung);
        Reduced.settle(forms, heads, hung);
        Parted.settle(forms, heads, hung);
        Sayers.settle(forms, heads, hung);
        Asides.settle(forms, heads, hung);
        CalledOn.settle(forms, heads, hung);
        Particles.settle(forms, heads, hung);
        Coupled.settle(forms, heads, hung);
        Toll.settle(forms, heads, hung);
        if (!isTree(heads)) {
            System.arraycopy(parsed, 0, heads, 0, heads.length);
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = hung[i].equals(relations[labels[i]]) ? labels[i] : named.indexOf(hung[i]);
        }
    }

    /** Whether every word hangs, by others or not, from the root, which the size of the sentence stands for. */
    static boolean isTree(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at < heads.length; at = heads[at]) {
                if (++steps > heads.length) {
                    return false;
                }
            }
        }
        return true;
    }

    private Token token(Span span, String form, Parse parse, int i) {
        String upos = tags.upos(parse.classes()[i]);
        String xpos = tags.xpos(parse.classes()[i]);
        int head = parse.heads()[i] == parse.heads().length ? -1 : parse.heads()[i];
        String relation = relations[parse.labels()[i]];
        return new Token(span.start(), span.end(), form, upos, xpos, lemmas.of(form, upos, xpos), head, relation);
    }

    private static final class English {
        static final Language ENGINE = new Language(
                Lexicon.read(WordList.open(Language.class, "words.model"))
                        .with(Circles.read(WordList.open(Language.class, "circles.model"))),
                read("tags.model"),
                read("names.model"),
                read("trees.model"));

        private static Weights read(String name) {
            return Weights.read(WordList.open(Language.class, name));
        }
    }
}
