package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** British spellings for models that learned from American texts: "air defences" is tagged as "air defenses" is. */
final class Spellings {
    private static final Map<String, String> AMERICAN = WordList.pairs(Spellings.class, "spellings.tsv");
    private static final int SHORTEST = 4;

    private Spellings() {}

    /** The words as the models know them, as many. */
    static List<String> american(List<String> forms) {
        List<String> out = forms;
        for (int i = 0; i < forms.size(); i++) {
            String other = american(forms.get(i));
            if (other != null) {
                out = out == forms ? new ArrayList<>(forms) : out;
                out.set(i, other);
            }
        }
        return out;
    }

    private static @Nullable String american(String form) {
        if (form.length() < SHORTEST) {
            return null;
        }
        String other = AMERICAN.get(form);
        if (other != null || !Character.isUpperCase(form.charAt(0))) {
            return other;
        }
        String small = AMERICAN.get(form.toLowerCase(Locale.ROOT));
        return small == null ? null : Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
