package org.rapporteur.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.WordSets;

/** Makes what somebody is called on to do that one's deed: in {@code called on Dravenia to pull back}, it is no aim of the caller's. */
final class CalledOn {
    private static final WordSets WORDS = WordSets.of(CalledOn.class, "repairs.tsv");
    private static final Set<String> CALLING = WORDS.words("calling");

    private CalledOn() {}

    /** Changes the relations of such verbs; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        for (int verb = 4; verb < heads.length; verb++) {
            boolean aim = relations[verb].equals("advcl") && heads[verb] < verb - 3 && hasTo(forms, heads, verb);
            if (aim && CALLING.contains(lower(forms, heads[verb])) && isOn(forms, heads, relations, verb)) {
                relations[verb] = "xcomp";
            }
        }
    }

    private static boolean hasTo(List<String> forms, int[] heads, int verb) {
        for (int i = heads[verb] + 1; i < verb; i++) {
            if (heads[i] == verb && lower(forms, i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "on" somebody stands right behind the call. */
    private static boolean isOn(List<String> forms, int[] heads, String[] relations, int verb) {
        int on = heads[verb] + 1;
        boolean small = lower(forms, on).equals("on") || lower(forms, on).equals("upon");
        return small && relations[on].equals("case") && heads[on] < verb && heads[heads[on]] == heads[verb];
    }

    private static String lower(List<String> forms, int i) {
        return forms.get(i).toLowerCase(Locale.ROOT);
    }
}
