package org.rapporteur.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Short names made from content: a letter and ten characters of base 32 without those that look like digits
 * ({@code s-7k3fq2m9xd}). Fifty bits: among 200,000 lines, two share a name once in fifty thousand records. Lists
 * for people may cut them to any beginning that is still unique.
 */
final class Ids {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private Ids() {}

    static String of(Kind kind, String content) {
        return of(kind.letter(), content);
    }

    static String of(char letter, String content) {
        byte[] hash = sha256(content);
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | (hash[i] & 0xff);
        }
        StringBuilder id = new StringBuilder().append(letter).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt((int) (bits >>> (59 - 5 * i) & 31)));
        }
        return id.toString();
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
