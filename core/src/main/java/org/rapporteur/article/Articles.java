package org.rapporteur.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.Decoded;
import org.rapporteur.ingest.Decoding;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;

/** Makes {@link Article}s out of {@link Page}s: decodes, cuts into lines, labels the lines, gathers the facts. */
public final class Articles {
    private Articles() {}

    /** The article of a page, or why there is none. Never throws, whatever the bytes. */
    public static Outcome of(Page page) {
        if (page.trouble().isPresent()) {
            return new Unreadable(page.name(), page.trouble().get());
        }
        Decoded decoded = Decoding.of(page.bytes());
        return decoded instanceof Decoded.Words words
                ? article(page, words.text())
                : new Unreadable(page.name(), ((Decoded.Refused) decoded).reason());
    }

    private static Outcome article(Page page, String input) {
        Galley galley = Galleys.of(input);
        List<Zone.Kind> kinds = LineModel.shipped().label(Signs.of(galley, Sights.of(galley)));
        List<Zone> zones = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Line line = galley.lines().get(i);
            zones.add(new Zone(kinds.get(i), line.span()));
            if (kinds.get(i) == Zone.Kind.BODY) {
                paragraphs.add(line.span());
            }
        }
        return new Article(
                page.name(),
                sha256(page.bytes()),
                galley.text(),
                zones,
                paragraphs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Published.UNKNOWN,
                Optional.empty());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
