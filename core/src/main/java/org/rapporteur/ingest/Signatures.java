package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Knows files that are no text by their first bytes: "a PDF file". */
final class Signatures {
    private static final List<String[]> KNOWN = read();

    private Signatures() {}

    static Optional<String> of(byte[] bytes) {
        int top = Math.min(bytes.length, 16);
        String start = new String(bytes, 0, top, StandardCharsets.ISO_8859_1);
        return KNOWN.stream()
                .filter(known -> start.startsWith(known[0]))
                .map(known -> known[1])
                .findFirst();
    }

    private static List<String[]> read() {
        try (InputStream list = Signatures.class.getResourceAsStream("signatures.tsv")) {
            if (list == null) {
                throw new IllegalStateException("signatures.tsv is missing");
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new String[] {bytes(cells[0]), cells[1]})
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String bytes(String hex) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < hex.length(); i += 2) {
            bytes.append((char) Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        return bytes.toString();
    }
}
