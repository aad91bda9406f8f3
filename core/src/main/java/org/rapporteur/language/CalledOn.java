package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/** Makes what somebody is called on to do that one's deed: in {@code called on Dravenia to pull back}, it is no aim of the caller's. */
final class CalledOn extends TreeRepair {
    private static final Set<String> CALLING =
            WordSets.of(CalledOn.class, "repairs.tsv").words("calling");

    private CalledOn(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the relations of such verbs; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        CalledOn called = new CalledOn(forms, heads, relations);
        for (int verb = 4; verb < heads.length; verb++) {
            boolean aim = relations[verb].equals("advcl") && heads[verb] < verb - 3 && called.hasTo(verb);
            if (aim && CALLING.contains(called.word(heads[verb])) && called.isOn(verb)) {
                relations[verb] = "xcomp";
            }
        }
    }

    private boolean hasTo(int verb) {
        int mark = child(verb, "mark");
        return mark > heads[verb] && word(mark).equals("to");
    }

    /** Whether "on" somebody stands right behind the call. */
    private boolean isOn(int verb) {
        int on = heads[verb] + 1;
        boolean small = word(on).equals("on") || word(on).equals("upon");
        return small && relations[on].equals("case") && heads[on] < verb && heads[heads[on]] == heads[verb];
    }
}
