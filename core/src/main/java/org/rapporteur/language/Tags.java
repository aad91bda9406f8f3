package org.rapporteur.language;

import java.util.List;

/** The classes of the tagger, such as {@code VERB VBD}, taken apart. */
public final class Tags {
    private static final int ROOT = 1;
    private static final int NONE = 2;

    private final String[] upos;
    private final String[] xpos;

    public Tags(List<String> classes) {
        upos = classes.stream()
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toArray(String[]::new);
        xpos = classes.stream()
                .map(name -> name.substring(name.indexOf(' ') + 1))
                .toArray(String[]::new);
    }

    String upos(int tag) {
        return upos[tag];
    }

    String xpos(int tag) {
        return xpos[tag];
    }

    /** The universal tags as numbers, with two places behind for the root and for no word. */
    public int[] uposOf(int[] tags) {
        return numbers(upos, tags);
    }

    /** The Penn tags as numbers, with two places behind for the root and for no word. */
    public int[] xposOf(int[] tags) {
        return numbers(xpos, tags);
    }

    private static int[] numbers(String[] names, int[] tags) {
        int[] out = new int[tags.length + 2];
        for (int i = 0; i < tags.length; i++) {
            out[i] = names[tags[i]].hashCode();
        }
        out[tags.length] = ROOT;
        out[tags.length + 1] = NONE;
        return out;
    }
}
