package org.rapporteur.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Hangs both marks of a pair, quotation marks or brackets, from the word that leads what they enclose, as Universal
 * Dependencies asks: in {@code He called it "an act of war" twice}, both from "act".
 */
final class Pairs {
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    private final List<String> forms;
    private final int[] heads;
    /** Which words hang from their heads as punctuation. */
    private final boolean[] marks;

    private final boolean[] leads;

    private Pairs(List<String> forms, int[] heads, String[] relations) {
        this.forms = forms;
        this.heads = heads;
        marks = new boolean[heads.length];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = relations[i].equals("punct");
        }
        leads = new boolean[heads.length + 1];
        Arrays.stream(heads).forEach(head -> leads[head] = true);
    }

    /**
     * Changes the heads of marks; a mark from which something hangs stays where it is.
     *
     * @param relations how each word hangs from its head
     */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        new Pairs(forms, heads, relations).settle();
    }

    private void settle() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < heads.length; i++) {
            String form = forms.get(i);
            if (!marks[i] || form.length() != 1 || "\"'([{<>}])".indexOf(form.charAt(0)) < 0) {
                continue;
            }
            if (!open.isEmpty() && closes(forms.get(open.element()), form)) {
                settle(open.pop(), i);
            } else if (CLOSING.indexOf(form.charAt(0)) < 0) {
                open.push(i);
            }
        }
    }

    private static boolean closes(String open, String close) {
        int bracket = OPENING.indexOf(open.charAt(0));
        return bracket < 0 ? open.equals(close) : CLOSING.charAt(bracket) == close.charAt(0);
    }

    private void settle(int open, int close) {
        int lead = lead(open, close);
        if (lead >= 0) {
            heads[open] = leads[open] ? heads[open] : lead;
            heads[close] = leads[close] ? heads[close] : lead;
        }
    }

    /** The only word between, marks left out, that hangs from outside; -1 where there are several or none. */
    private int lead(int open, int close) {
        int lead = -1;
        for (int i = open + 1; i < close; i++) {
            boolean inside = heads[i] > open && heads[i] < close;
            if (!inside && !marks[i]) {
                if (lead >= 0) {
                    return -1;
                }
                lead = i;
            }
        }
        return lead;
    }
}
