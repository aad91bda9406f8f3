package org.rapporteur.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Zone.Kind;

/**
 * Whose text an article says it is. Asked in this order: a line of attribution ("originally appeared on
 * northline.example"), a line that is an agency's name, a byline ("By Teresa Okan, Northline News Agency"), the dateline
 * ("MERRIN (NNA) —"), the contributors, the markup.
 */
final class Origins {
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?i)\\b(?:originally (?:appeared|published|posted)(?: first)?|appeared first|first (?:appeared|published)|republished|reprinted|reproduced"
                    + "|syndicated|provided|distributed|produced|read the (?:original|full)(?: (?:article|story|report|version))?)"
                    + "(?: with permission)?\\s+(?:on|in|by|at|from)\\s+(?<name>[^\\n]{2,80})"
                    + "|^\\W*(?:source|sources|via|credit|original source|source link)\\s*[:|–-]?\\s+(?<short>[^\\n]{2,60})"
                    + "|\\bcomes from an? (?<feed>[^\\n]{2,40}?) (?:feed|wire)\\b");
    private static final Pattern END = Pattern.compile(
            "[.;)\\]]?\\s*$|\\s+(?:and is|under|with|on \\d|in \\d|at \\d)\\b.*$|,\\s.*$|\\.\\s+\\p{Lu}.*$");
    private static final Pattern VIA =
            Pattern.compile("(?:\\bvia|\\bfor|[,/|–—-])\\s+(?<name>\\p{Lu}[^,|/\\n]{1,50})$");
    private static final Pattern WRITER = Pattern.compile(
            "^(?<name>(?:\\p{Lu}[\\p{L}.]+ ){1,4})(?:writers?|reporters?|correspondents?|journalists?)\\b");
    private static final List<String> MAKERS =
            List.of("news agency", "press agency", "news service", "wire service", "newswire");

    private final Proof proof;

    private Origins(Proof proof) {
        this.proof = proof;
    }

    static Optional<String> of(Proof proof, Optional<Dateline> dateline) {
        Origins origins = new Origins(proof);
        return origins.attributed()
                .or(origins::credited)
                .or(origins::written)
                .or(() -> dateline.flatMap(Dateline::agency).map(origins::inFull))
                .or(origins::contributed)
                .or(() -> proof.galley().head().origin());
    }

    private Optional<String> attributed() {
        return proof.lines(Kind.SOURCE_ATTRIBUTION).stream()
                .map(proof::words)
                .flatMap(words -> attribution(words).stream())
                .findFirst();
    }

    private static Optional<String> attribution(String words) {
        Matcher found = ATTRIBUTION.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String name = found.group("name") != null
                ? found.group("name")
                : found.group("short") != null ? found.group("short") : found.group("feed");
        return named(END.matcher(name.strip()).replaceFirst("").strip());
    }

    private static Optional<String> named(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Outlets.ofAddress(name).or(() -> Optional.of(name));
    }

    private Optional<String> credited() {
        for (int line : proof.lines(Kind.CREDIT)) {
            String name = proof.words(line).strip();
            Optional<String> source = attribution(name);
            if (source.isPresent() || isAgency(name) || Outlets.named(name).isPresent()) {
                return source.isPresent() ? source : Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private Optional<String> written() {
        for (int line : proof.lines(Kind.BYLINE)) {
            Matcher via = VIA.matcher(proof.words(line));
            if (via.find()
                    && (isAgency(via.group("name"))
                            || Outlets.named(via.group("name")).isPresent())) {
                return Optional.of(via.group("name").strip());
            }
        }
        return Optional.empty();
    }

    private Optional<String> contributed() {
        for (int line : proof.lines(Kind.CONTRIBUTORS)) {
            Matcher writer = WRITER.matcher(proof.words(line));
            if (writer.find() && Outlets.agency(writer.group("name")).isPresent()) {
                return Optional.of(writer.group("name").strip());
            }
        }
        return Optional.empty();
    }

    static boolean isAgency(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Outlets.agency(name).isPresent() || MAKERS.stream().anyMatch(small::endsWith);
    }

    /** "NNA" is Northline News Agency where the page spells it out above the story. */
    private String inFull(String agency) {
        for (int line = 0; line < Math.min(proof.size(), proof.bodyStart()); line++) {
            String words = proof.words(line);
            if (proof.kind(line) == Kind.CREDIT && initials(words).equals(agency)) {
                return words;
            }
        }
        return agency;
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.split("\\s+")) {
            initials.append(word.isEmpty() || !Character.isUpperCase(word.charAt(0)) ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }
}
