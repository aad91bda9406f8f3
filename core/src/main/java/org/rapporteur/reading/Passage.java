package org.rapporteur.reading;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.Name;
import org.rapporteur.language.Token;
import org.rapporteur.text.Span;

/**
 * A paragraph as one line of words with its trees and quotations, for whoever looks beyond the end of a sentence: what
 * was said in "The dam is ours," Orlin said. "It stays so." lies in two. Positions count words of the paragraph.
 */
public final class Passage {
    private static final String DASHES = "\u2015\u2014\u2013";
    private static final int DASH = "\u2014".hashCode();
    private final List<Tree> trees;
    private final Quotations quotations;
    private final int[] base;
    private final Tree[] tree;
    private final Token[] tokens;
    private final boolean[] quoted;
    private final int[] order;
    private final int[] words;
    private final int[] kinds;
    private final int[] lemmas;

    Passage(List<Tree> trees, Quotations quotations) {
        this.trees = List.copyOf(trees);
        this.quotations = quotations;
        int size = trees.stream().mapToInt(Tree::size).sum();
        this.base = new int[trees.size() + 1];
        this.tree = new Tree[size];
        this.tokens = new Token[size];
        this.quoted = new boolean[size];
        this.order = new int[size];
        this.words = new int[size];
        this.kinds = new int[size];
        this.lemmas = new int[size];
        int at = 0;
        for (int s = 0; s < trees.size(); s++) {
            base[s] = at;
            for (int i = 0; i < trees.get(s).size(); i++) {
                fill(at++, s, i);
            }
        }
        base[trees.size()] = at;
        for (int s = 0; s < trees.size(); s++) {
            for (Name name : trees.get(s).sentence().names()) {
                Arrays.fill(
                        kinds,
                        base[s] + name.from(),
                        base[s] + name.to(),
                        name.kind().ordinal() + 1);
            }
        }
    }

    private void fill(int at, int s, int i) {
        tree[at] = trees.get(s);
        tokens[at] = trees.get(s).token(i);
        quoted[at] = quotations.holds(tokens[at].start());
        order[at] = s;
        words[at] = isDash(tokens[at].form()) ? DASH : tree[at].word(i).hashCode();
        lemmas[at] = tokens[at].lemma().hashCode();
    }

    public int size() {
        return tokens.length;
    }

    /** {@link Token#NONE} outside the passage. */
    public Token token(int p) {
        return p >= 0 && p < tokens.length ? tokens[p] : Token.NONE;
    }

    List<Tree> trees() {
        return trees;
    }

    Quotations quotations() {
        return quotations;
    }

    Tree tree(int p) {
        return tree[p];
    }

    /** The word's place in its sentence. */
    int local(int p) {
        return p - base[order[p]];
    }

    /** The position of word {@code i} of the sentence that {@code p} stands in; -1 for none. */
    int flat(int p, int i) {
        return i < 0 ? -1 : base[order[p]] + i;
    }

    /** Which sentence of the passage the word stands in. */
    int order(int p) {
        return order[p];
    }

    /** The first word that ends after this character. */
    public int at(int character) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].end() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The characters of the passage. */
    public Span span() {
        return tokens.length == 0 ? new Span(0, 0) : tokens[0].span().with(tokens[tokens.length - 1].span());
    }

    int sentenceStart(int p) {
        return base[order[p]];
    }

    int sentenceEnd(int p) {
        return base[order[p] + 1];
    }

    /** How many steps a word stands below the root of its sentence. */
    public int depth(int p) {
        return tree[p].depth(local(p));
    }

    int head(int p) {
        return flat(p, tokens[p].head());
    }

    int from(int p) {
        return flat(p, tree[p].from(local(p)));
    }

    int to(int p) {
        return flat(p, tree[p].to(local(p)));
    }

    boolean is(int p, String relation) {
        return tokens[p].is(relation);
    }

    int child(int p, String relation) {
        return flat(p, tree[p].child(local(p), relation));
    }

    int child(int p, String... relations) {
        return flat(p, tree[p].child(local(p), relations));
    }

    int[] children(int p) {
        return tree[p].children(local(p));
    }

    /** Whether the word stands inside quotation marks. */
    boolean quoted(int p) {
        return p >= 0 && p < quoted.length && quoted[p];
    }

    boolean isMark(int p) {
        if (p < 0 || p >= tokens.length) {
            return false;
        }
        String form = tokens[p].form();
        return switch (form.charAt(0)) {
            case '"' -> form.length() == 1;
            case '`' -> form.equals("``");
            case '\'' -> form.equals("''") || form.length() == 1 && isSingle(p);
            default -> false;
        };
    }

    /** A half of a double mark, or a single one at either end of its quotation. */
    private boolean isSingle(int p) {
        Span span = quotations.at(tokens[p].start());
        boolean half = word(p + 1).equals("'") || word(p - 1).equals("'");
        return quoted[p] && (half || span.start() == tokens[p].start() || span.end() == tokens[p].end());
    }

    /** A mark that opens a quotation: what follows is inside, what went before is not. */
    boolean opens(int p) {
        return isMark(p)
                && quoted(p)
                && (p == 0 || !quoted(p - 1) || isMark(p - 1))
                && (p + 1 >= size() || quoted(p + 1));
    }

    /** Where the quotation that the word stands in begins; -1 outside. */
    int opening(int p) {
        if (!quoted(p)) {
            return -1;
        }
        Span span = quotations.at(tokens[p].start());
        return at(span.start());
    }

    /** One past the quotation that the word stands in; the word itself outside. */
    int closing(int p) {
        if (!quoted(p)) {
            return p;
        }
        int end = quotations.at(tokens[p].start()).end();
        int at = p;
        while (at < tokens.length && tokens[at].start() < end) {
            at++;
        }
        return at;
    }

    boolean closes(int p) {
        return isMark(p) && quoted(p) && !opens(p);
    }

    /** Whether a word is a mark without letters. */
    public boolean isPunctuation(int p) {
        return p >= 0 && p < tokens.length && isPunctuation(tokens[p].form());
    }

    private static boolean isPunctuation(String form) {
        for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
            if (Character.isLetterOrDigit(form.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    String word(int p) {
        return p < 0 || p >= tokens.length ? "" : tree[p].word(local(p));
    }

    private static boolean isDash(String form) {
        return form.equals("--") || form.length() == 1 && DASHES.contains(form);
    }

    /** A number for the kind of name that the word is part of; 0 for none. */
    int kindKey(int p) {
        return p < 0 || p >= kinds.length ? 0 : kinds[p];
    }

    /** Whether the word is a dash of any length. */
    boolean isDash(int p) {
        return p >= 0 && p < words.length && words[p] == DASH;
    }

    /** Whether it is a hyphen with a blank on either side: "the loan - a small one - was denied". */
    boolean isHyphenApart(int p) {
        return tokens[p].form().equals("-")
                && p > 0
                && p + 1 < tokens.length
                && tokens[p - 1].end() < tokens[p].start()
                && tokens[p].end() < tokens[p + 1].start();
    }

    /** A number for the word in lower case, one for all dashes; 0 beyond the ends. */
    int wordKey(int p) {
        return p < 0 || p >= words.length ? 0 : words[p];
    }

    int lemmaKey(int p) {
        return p < 0 || p >= lemmas.length ? 0 : lemmas[p];
    }

    int uposKey(int p) {
        return p < 0 || p >= tokens.length ? 0 : tokens[p].upos().hashCode();
    }

    int xposKey(int p) {
        return p < 0 || p >= tokens.length ? 0 : tokens[p].xpos().hashCode();
    }

    int relationKey(int p) {
        return p < 0 || p >= tokens.length ? 0 : tokens[p].relation().hashCode();
    }

    boolean isNominal(int p) {
        String upos = tokens[p].upos();
        return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
    }

    boolean isVerb(int p) {
        return p >= 0 && p < tokens.length && tokens[p].upos().equals("VERB");
    }

    /** The subject of a verb, looked for at the verb, then at whatever it is joined to or hangs on; -1 for none. */
    int subject(int p) {
        int at = p;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            int subject = child(at, "nsubj");
            if (subject >= 0) {
                return subject;
            }
            boolean shares = is(at, "conj") || is(at, "xcomp") || is(at, "advcl") || is(at, "parataxis");
            if (is(at, "acl")) {
                return head(at);
            }
            at = shares ? head(at) : -1;
        }
        return -1;
    }
}
