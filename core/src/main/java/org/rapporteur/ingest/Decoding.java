package org.rapporteur.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads bytes as text. In this order: a byte order mark, UTF-8 without an error, the charset that the page names, a
 * guess by letter statistics, UTF-8 with a few damaged places, Windows-1252.
 */
public final class Decoding {
    /** More odd characters than one in so many, and it is no text. */
    private static final int ONE_ODD_IN = 40;

    private Decoding() {}

    public static Decoded of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Decoded.Refused("empty: no bytes at all");
        }
        Optional<String> signature = Signatures.of(bytes);
        if (signature.isPresent()) {
            return new Decoded.Refused("not text: " + signature.get());
        }
        Optional<Charset> wide = Charsets.wide(bytes);
        if (wide.isPresent()) {
            return checked(read(bytes, wide.get()), wide.get());
        }
        int nul = indexOfNul(bytes);
        if (nul >= 0) {
            return new Decoded.Refused(String.format("not text: a NUL byte at %,d", nul));
        }
        return narrow(bytes);
    }

    private static Decoded narrow(byte[] bytes) {
        Optional<String> strict = strict(bytes, StandardCharsets.UTF_8);
        if (strict.isPresent()) {
            return checked(strict.get(), StandardCharsets.UTF_8);
        }
        Charset charset = Charsets.guess(bytes);
        return checked(read(bytes, charset), charset);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private static String read(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static Decoded checked(String text, Charset charset) {
        int odd = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            if (odd(text.charAt(i))) {
                odd++;
                first = first < 0 ? i : first;
            }
        }
        if ((long) odd * ONE_ODD_IN > text.length()) {
            return new Decoded.Refused(String.format(
                    "not text: %,d of %,d characters are no letters or signs, the first at %,d",
                    odd, text.length(), first));
        }
        return text.isBlank() || text.equals("\uFEFF")
                ? new Decoded.Refused("blank: nothing but white space")
                : new Decoded.Words(text, charset.name());
    }

    private static boolean odd(char c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
        return control || c >= 0x7F && c < 0xA0 && c != 0x85 || c == 0xFFFD;
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
