package org.rapporteur.article;

import org.jspecify.annotations.Nullable;

/** How many code points of a string lie before a place in it. */
final class CodePoints {
    private final int @Nullable [] before;

    CodePoints(String input) {
        boolean plain = input.codePointCount(0, input.length()) == input.length();
        this.before = plain ? null : count(input);
    }

    int at(int unit) {
        return before == null ? unit : before[unit];
    }

    /** Both halves of a pair begin where the pair begins. */
    private static int[] count(String input) {
        int[] before = new int[input.length() + 1];
        int points = 0;
        for (int i = 0; i < input.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(input.charAt(i - 1), input.charAt(i));
            points += second ? 0 : 1;
            before[i] = points - 1;
        }
        before[input.length()] = points;
        return before;
    }
}
