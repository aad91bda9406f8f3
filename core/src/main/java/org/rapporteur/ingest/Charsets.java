package org.rapporteur.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out which encoding bytes are in. */
final class Charsets {
    /** How much of a page is looked at: a page that names its charset does so near its top. */
    private static final int TOP = 4096;

    private static final int SAMPLE = 200_000;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern NAMED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private Charsets() {}

    /** An encoding of two or four bytes a character: by its byte order mark, or by the zeros that it puts into English. */
    static Optional<Charset> wide(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** The encoding of bytes that are not faultless UTF-8. */
    static Charset guess(byte[] bytes) {
        Optional<Charset> named = named(bytes);
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            return named.get();
        }
        if (mostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return charset(detected(bytes))
                .filter(guess -> !guess.equals(StandardCharsets.UTF_8))
                .orElse(WESTERN);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether nearly every second byte of the top is zero, and hardly any other. */
    private static boolean zeros(byte[] bytes, int phase) {
        int top = Math.min(bytes.length, TOP) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < top; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        return top >= 4 && zeros[phase] * 10 > top / 2 * 8 && zeros[1 - phase] * 10 <= top / 2;
    }

    private static Optional<Charset> named(byte[] bytes) {
        String top = new String(bytes, 0, Math.min(bytes.length, TOP), StandardCharsets.ISO_8859_1);
        Matcher name = NAMED.matcher(top);
        return top.indexOf('<') >= 0 && name.find() ? charset(name.group(1)) : Optional.empty();
    }

    /** Damaged UTF-8: more whole characters of several bytes than broken ones. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int length = sequence(bytes, i);
                whole += length > 1 ? 1 : 0;
                broken += length > 1 ? 0 : 1;
                i += length - 1;
            }
        }
        return whole > broken;
    }

    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        for (int k = 1; k < length; k++) {
            if (at + k >= bytes.length || (bytes[at + k] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    private static @Nullable String detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    private static Optional<Charset> charset(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
