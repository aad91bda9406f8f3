package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/** Gives a verb its "over": in {@code handed over 38 prisoners}, they are no more than 38. */
final class HandedOver extends TreeRepair {
    private static final Set<String> HANDING =
            WordSets.of(HandedOver.class, "repairs.tsv").words("handing");

    private HandedOver(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads and relations of such words; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        HandedOver handed = new HandedOver(forms, heads, relations);
        for (int over = 1; over < heads.length; over++) {
            boolean number = relations[over].equals("advmod");
            if (number && handed.word(over).equals("over") && HANDING.contains(handed.word(over - 1))) {
                heads[over] = over - 1;
                relations[over] = "compound:prt";
            }
        }
    }
}
