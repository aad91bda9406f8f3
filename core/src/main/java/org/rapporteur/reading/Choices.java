package org.rapporteur.reading;

import java.util.Set;
import java.util.TreeSet;

/**
 * What can be a cue, its speaker, and the beginning and end of what was said, before any weighing. In "Marek, who came
 * late, said the reply would come on Friday" the cue can be "came" or "said".
 */
public final class Choices {
    /** No speaker, or no second piece. */
    public static final int NONE = -1;

    private static final int REACH = 40;
    private static final int SENTENCES = 12;
    private static final Set<String> PHRASE_PARTS =
            Set.of("compound", "flat", "amod", "nummod", "det", "case", "goeswith");
    private static final Set<String> BREAKS = Set.of("CCONJ", "SCONJ", "ADP", "PRON", "DET", "ADV", "PART", "AUX");

    private Choices() {}

    /** Words that can say that something is said. */
    public static int[] cues(Passage passage) {
        int[] out = new int[passage.size()];
        int n = 0;
        for (int p = 0; p < passage.size(); p++) {
            if (canBeCue(passage, p)) {
                out[n++] = p;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }

    private static boolean canBeCue(Passage passage, int p) {
        if (passage.isVerb(p) || passage.word(p).equals(":") || isCreditDash(passage, p)) {
            return true;
        }
        String upos = passage.token(p).upos();
        boolean content = upos.equals("NOUN") || upos.equals("ADJ") || upos.equals("PROPN") || upos.equals("X");
        if (!content) {
            return passage.word(p).equals("according")
                    || upos.equals("ADP") && passage.word(p).equals("per")
                    || Idioms.isAdding(passage, p);
        }
        return isListed(passage, p) || isSlot(passage, p);
    }

    /** The dash between a quotation set by itself and whose it is: "The valley is ours." - Ilya Orlin. */
    private static boolean isCreditDash(Passage passage, int p) {
        String word = passage.token(p).form();
        boolean dash = word.equals("\u2015")
                || word.equals("\u2014")
                || word.equals("\u2013")
                || word.equals("-")
                || word.equals("--");
        return dash && p > 0 && (passage.isMark(p - 1) || p == passage.sentenceStart(p)) && passage.size() - p < 30;
    }

    /** Whether the word list has the word as one of saying. */
    public static boolean isListed(Passage passage, int p) {
        return Speech.isCue(passage.token(p).lemma());
    }

    /** Any word between somebody and a quotation or "that" can be a rewritten cue: "Orlin famous that the dam stands". */
    private static boolean isSlot(Passage passage, int p) {
        boolean after =
                p > 0 && passage.isNominal(p - 1) && !passage.token(p).upos().equals("PROPN");
        String next = passage.word(p + 1);
        return after && (next.equals("that") || passage.isMark(p + 1) || passage.isMark(p + 2));
    }

    /** Heads of phrases in the cue's sentence that can name the speaker; {@link #NONE} comes first. */
    public static int[] voices(Passage passage, int cue) {
        int from = Math.max(passage.sentenceStart(cue), cue - REACH);
        int to = Math.min(passage.sentenceEnd(cue), cue + REACH);
        int[] out = new int[to - from + 1];
        int n = 0;
        out[n++] = NONE;
        for (int p = from; p < to; p++) {
            if (p != cue && canSpeak(passage, p)) {
                out[n++] = p;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }

    private static boolean canSpeak(Passage passage, int p) {
        String relation = passage.token(p).relation();
        int colon = relation.indexOf(':');
        String plain = colon < 0 ? relation : relation.substring(0, colon);
        boolean other = passage.token(p).upos().equals("DET") && plain.equals("nsubj")
                || passage.token(p).upos().equals("ADJ") && (plain.equals("nsubj") || plain.equals("obl"))
                || passage.token(p).upos().equals("NUM") && plain.equals("nsubj");
        return other || passage.isNominal(p) && !PHRASE_PARTS.contains(plain);
    }

    /** Where what was said can begin: near the cue, at the beginning of its sentence, at marks, at earlier sentences. */
    public static int[] starts(Passage passage, Saying saying) {
        TreeSet<Integer> out = new TreeSet<>();
        int cue = saying.cue();
        for (int p = cue + 1; p < Math.min(passage.size(), cue + 16); p++) {
            addStart(passage, p, saying, out);
        }
        int first = passage.sentenceStart(cue);
        for (int p = first; p < cue; p++) {
            boolean phrase = p == first
                    || passage.isPunctuation(p - 1)
                    || passage.word(p - 1).equals("and")
                    || passage.word(p - 1).equals("but")
                    || passage.word(p - 1).equals("that")
                    || isPhraseStart(passage, p);
            if (phrase) {
                addStart(passage, p, saying, out);
            }
        }
        addEarlier(passage, first, saying, out);
        return out.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isPhraseStart(Passage passage, int p) {
        for (int at = p, steps = 0; at >= 0 && steps < 4; at = passage.head(at), steps++) {
            if (passage.from(at) != p) {
                return false;
            }
            if (passage.isVerb(at) || passage.is(at, "nsubj") || passage.is(at, "obj") || passage.is(at, "ccomp")) {
                return true;
            }
        }
        return false;
    }

    /** A quotation can begin sentences before the one that has its cue. */
    private static void addEarlier(Passage passage, int first, Saying saying, Set<Integer> out) {
        int p = first;
        for (int k = 0; k < SENTENCES && p > 0; k++) {
            boolean inside = passage.quoted(p - 1);
            p = passage.sentenceStart(p - 1);
            if (!inside && k > 0) {
                break;
            }
            for (int q = p; q < Math.min(p + 3, first); q++) {
                addStart(passage, q, saying, out);
            }
            for (int q = p; q < passage.sentenceEnd(p); q++) {
                if (passage.opens(q - 1)) {
                    addStart(passage, q, saying, out);
                }
            }
        }
    }

    private static void addStart(Passage passage, int p, Saying saying, Set<Integer> out) {
        if (!passage.isPunctuation(p) && p != saying.cue() && !inVoice(passage, saying, p)) {
            out.add(p);
        }
    }

    private static boolean inVoice(Passage passage, Saying saying, int p) {
        return saying.voice() >= 0 && p > passage.from(saying.voice()) && p <= saying.voice();
    }

    /** Where a second piece can begin, after the words of the cue and its speaker: {@link #NONE} comes first. */
    public static int[] seconds(Passage passage, Saying saying, int start, int end) {
        int block = Math.max(saying.cue(), saying.voice());
        int to = Math.min(passage.size(), Math.max(block, end) + 30);
        int[] out = new int[Math.max(0, to - end) + 2];
        int n = 0;
        out[n++] = NONE;
        if (start > block) {
            return java.util.Arrays.copyOf(out, n);
        }
        for (int p = Math.max(end, saying.cue() + 1); p < to; p++) {
            boolean fresh = passage.isPunctuation(p - 1)
                    || p == passage.sentenceStart(p)
                    || p == block + 1
                    || passage.word(p - 1).equals("and")
                    || passage.word(p - 1).equals("that");
            if (fresh && !passage.isPunctuation(p)) {
                out[n++] = p;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }

    /** Where a piece that begins at {@code start} can end, exclusive. */
    public static int[] ends(Passage passage, Saying saying, int start) {
        int[] out = new int[passage.size() - start];
        int n = 0;
        int limit = start < saying.cue() ? saying.block(passage) : passage.size();
        int last = passage.sentenceEnd(start);
        for (int e = start + 1; e <= Math.min(last, limit); e++) {
            if (canEnd(passage, e) || e == limit) {
                out[n++] = e;
            }
        }
        for (int k = 0; k < SENTENCES && last < limit; k++) {
            int from = last;
            last = passage.sentenceEnd(last);
            for (int e = from + 1; e <= Math.min(last, limit); e++) {
                boolean closed = passage.closes(e) || e > 1 && passage.isPunctuation(e) && passage.closes(e + 1);
                if (e == last || e == limit || closed && !passage.isPunctuation(e - 1)) {
                    out[n++] = e;
                }
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }

    private static boolean canEnd(Passage passage, int e) {
        if (passage.isPunctuation(e - 1)) {
            return e == passage.sentenceEnd(e - 1);
        }
        if (e >= passage.size() || e == passage.sentenceEnd(e - 1) || passage.isPunctuation(e)) {
            return true;
        }
        return BREAKS.contains(passage.token(e).upos()) || passage.isVerb(e) || isTime(passage, e);
    }

    private static boolean isTime(Passage passage, int e) {
        return passage.is(e, "obl") || passage.is(e, "advmod") || passage.is(e, "nsubj") || passage.is(e, "nmod");
    }
}
