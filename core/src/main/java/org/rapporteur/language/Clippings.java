package org.rapporteur.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine made of the last sentences that it met, since the same story comes under many names and a menu on each
 * page. A sentence is known by two hashes of 64 bits over its letters; it gives way to the next with the same place. What
 * is found never changes an answer, only how soon it comes; threads may share it.
 */
final class Clippings {
    private static final int ROOM = 1 << 15;
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private final @Nullable Clipping[] kept = new Clipping[ROOM];

    private record Clipping(Sign sign, Parse parse) {}

    /** Both hashes of a sentence. */
    record Sign(long first, long second) {
        static Sign of(List<String> forms) {
            long first = FIRST;
            long second = SECOND;
            for (String form : forms) {
                for (int i = 0; i < form.length(); i++) {
                    first = (first ^ form.charAt(i)) * FIRST;
                    second = second * SECOND + form.charAt(i);
                }
                first = (first ^ first >>> 32 ^ form.length()) * SECOND;
                second = (second ^ second >>> 29) * FIRST;
            }
            return new Sign(first ^ first >>> 31, second ^ second >>> 33);
        }
    }

    /** What was made of this sentence, or null if it is not known any more. */
    @Nullable
    Parse find(Sign sign) {
        Clipping clipping = kept[place(sign)];
        return clipping != null && clipping.sign.equals(sign) ? clipping.parse : null;
    }

    void keep(Sign sign, Parse parse) {
        kept[place(sign)] = new Clipping(sign, parse);
    }

    private static int place(Sign sign) {
        return (int) (sign.first ^ sign.second) & ROOM - 1;
    }
}
