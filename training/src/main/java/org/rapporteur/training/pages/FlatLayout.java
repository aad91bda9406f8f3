package org.rapporteur.training.pages;

import java.util.List;
import java.util.Random;

/** Prints a page as a text browser or a careless copy would: with blank lines everywhere, here and there, or nowhere. */
final class FlatLayout {
    private FlatLayout() {}

    static String of(long seed, List<Piece> pieces) {
        Random random = new Random(seed);
        int style = random.nextInt(5);
        StringBuilder page = new StringBuilder();
        String slot = "";
        for (Piece piece : pieces) {
            boolean changed = !piece.slot().equals(slot);
            page.append(page.isEmpty() ? "" : blank(style, changed, piece.slot(), random) ? "\n\n" : "\n");
            page.append(piece.words());
            slot = piece.slot();
        }
        return page.toString();
    }

    private static boolean blank(int style, boolean changed, String slot, Random random) {
        return switch (style) {
            case 0 -> false;
            case 1 -> true;
            case 2 -> changed || slot.equals("body");
            case 3 -> changed || slot.equals("body") || random.nextInt(3) == 0;
            default -> slot.equals("body") || changed && random.nextInt(2) == 0;
        };
    }
}
