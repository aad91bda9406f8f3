package org.rapporteur.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Zone.Kind;
import org.rapporteur.ingest.Decoded;
import org.rapporteur.ingest.Decoding;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Makes {@link Article}s out of {@link Page}s: decodes the bytes, sets them as lines, says what each line is there for,
 * and gathers the facts. A pure function of the page; it never throws, whatever the bytes.
 */
public final class Articles {
    /** The characters and lines beyond which a page is no page of news. */
    private static final int LONGEST = 500_000;

    private static final int MOST_LINES = 40_000;

    private Articles() {}

    /** The article of a page, or why there is none. */
    public static Outcome of(Page page) {
        if (page.trouble().isPresent()) {
            return new Unreadable(page.name(), page.trouble().get());
        }
        Decoded decoded = Decoding.of(page.bytes());
        return decoded instanceof Decoded.Words words
                ? of(page, words.text())
                : new Unreadable(page.name(), ((Decoded.Refused) decoded).reason());
    }

    /** The words of a page, as its article has them, without a look at what they are there for; empty where there are none. */
    public static Optional<Text> words(Page page) {
        return Decoding.of(page.bytes()) instanceof Decoded.Words words
                ? Optional.of(Galleys.of(words.text()).text())
                : Optional.empty();
    }

    private static Outcome of(Page page, String input) {
        Galley galley = Galleys.of(input);
        Optional<String> refusal = refusal(galley);
        if (refusal.isPresent()) {
            return new Unreadable(page.name(), refusal.get());
        }
        Proof proof = Proofs.of(galley);
        return proof.kinds().contains(Kind.BODY) || proof.kinds().contains(Kind.CAPTION)
                ? article(page, proof)
                : new Unreadable(
                        page.name(), String.format("no story: none of %,d lines tells anything", proof.size()));
    }

    private static Optional<String> refusal(Galley galley) {
        if (galley.lines().isEmpty()) {
            return Optional.of("no words that a reader would see");
        }
        if (galley.plain().length() > LONGEST) {
            return Optional.of(String.format(
                    "too long for a page of news: %,d characters of text",
                    galley.plain().length()));
        }
        return galley.lines().size() > MOST_LINES
                ? Optional.of(String.format(
                        "too long for a page of news: %,d lines", galley.lines().size()))
                : Optional.empty();
    }

    private static Article article(Page page, Proof proof) {
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < proof.size(); i++) {
            zones.add(new Zone(proof.kind(i), proof.galley().lines().get(i).span()));
        }
        List<Span> paragraphs = zones.stream()
                .filter(zone -> zone.kind() == Kind.BODY)
                .map(Zone::span)
                .toList();
        Optional<Dateline> dateline = dateline(proof.galley().plain(), paragraphs);
        Optional<String> outlet = Imprint.of(proof);
        return new Article(
                page.name(),
                sha256(page.bytes()),
                proof.galley().text(),
                zones,
                paragraphs,
                title(proof),
                outlet,
                Origins.of(proof, dateline).filter(origin -> !Headline.same(origin, outlet.orElse(""))),
                Names.of(proof),
                Calendar.of(proof, dateline),
                dateline);
    }

    private static Optional<Dateline> dateline(String plain, List<Span> paragraphs) {
        return paragraphs.stream()
                .limit(2)
                .flatMap(paragraph -> Datelines.at(plain, paragraph).stream())
                .findFirst();
    }

    private static Optional<String> title(Proof proof) {
        return proof.lines(Kind.TITLE).stream()
                .findFirst()
                .map(proof::words)
                .or(() -> proof.galley().head().title());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
