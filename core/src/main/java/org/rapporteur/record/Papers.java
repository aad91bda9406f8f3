package org.rapporteur.record;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Exchange;
import org.rapporteur.text.WordSets;

/** What makes two papers one: the written reply, the response and the non-paper are; the letter that is not the reply is not. */
final class Papers {
    /** The statuses of a paper's life in their order: what is answered was delivered before. */
    static final List<String> LIFE = List.of("promised", "awaited", "delivered", "read", "answered");

    private static final Set<String> BY_NAME =
            Set.of("reference_document", "public_statement", "communique", "consultation");

    private static final WordSets WORDS = WordSets.of(Papers.class, "papersorts.tsv");
    private static final List<String> SORTS = List.of("resolution", "accord", "law");

    private Papers() {}

    /** How far a paper has come, in one article or in all. */
    static String furthest(List<Exchange> tellings) {
        boolean told = tellings.stream().anyMatch(telling -> !isBare(telling));
        return tellings.stream()
                .filter(telling -> !told || !isBare(telling))
                .map(Exchange::status)
                .max(Comparator.comparing(LIFE::indexOf))
                .orElseThrow();
    }

    /** A mention of "the reply" that tells neither day nor way of delivery says nothing against its being awaited. */
    static boolean isBare(Exchange telling) {
        return telling.status().equals("delivered")
                && telling.when().isEmpty()
                && telling.means().isEmpty();
    }

    static String family(String type) {
        return switch (type) {
            case "written_response", "non_paper" -> "reply";
            case "proposal", "draft" -> "proposal";
            case "communique", "public_statement" -> "public_statement";
            default -> type;
        };
    }

    /** Whether a paper in this status has not come yet. */
    static boolean isOwed(String status) {
        return status.equals("promised") || status.equals("awaited");
    }

    /** Two deliveries on two days are two papers; the other dates of a paper's life may differ. */
    static boolean datesAgree(Exchange a, Exchange b) {
        boolean handed = a.status().equals(b.status()) && a.status().equals("delivered");
        Optional<Period> first = a.when().flatMap(Period::of);
        Optional<Period> second = b.when().flatMap(Period::of);
        return !handed || first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }

    /** Statements and treaties go by their names; a reply is a reply whatever it is called. */
    static boolean namesAgree(Exchange a, Exchange b) {
        boolean treaties = a.type().equals("reference_document");
        if (sort(a.name()).isPresent()
                && sort(b.name()).isPresent()
                && !sort(a.name()).equals(sort(b.name()))) {
            return false;
        }
        return !BY_NAME.contains(a.type())
                || share(a.name(), b.name()) && (!treaties || share(called(a.name()), called(b.name())));
    }

    /** "Resolution" for "draft resolution": what a draft is to become. */
    private static Optional<String> sort(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            for (String sort : SORTS) {
                if (WORDS.has(sort, word)) {
                    return Optional.of(sort);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean share(String a, String b) {
        return Words.contained(Words.of(a), Words.of(b)) >= 0.5;
    }

    /** "Velden" of "Velden Treaty": two treaties have more in common than that they are treaties. */
    private static String called(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(0, last);
    }
}
