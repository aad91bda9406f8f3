package org.rapporteur.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.article.Zone.Kind;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * Who published a page of flat text. A name counts by where it stands: at the head of the crumbs ("Gazette > World >
 * Lyssa"), after the copyright mark, on one of the first lines; and by how often the furniture repeats it.
 */
final class Imprint {
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)(?:\\s*(?:©|\\(c\\)|copyright))?\\s*(?:\\d{4}(?:\\s*[-–—]\\s*\\d{4})?)?,?\\s*(?:by\\s+)?"
                    + "(?<name>\\p{Lu}[^.|©\\n]{1,50}?)(?:\\s*\\d{4})?\\s*(?:[.|,]|\\ball rights|$)");
    private static final Pattern CRUMBS =
            Pattern.compile("^(?<name>\\p{Lu}[^>›»/|\\d]{1,40}?)(?:\\s*[>›»|]|\\s+/)\\s*\\S");
    private static final Set<String> GENRES = WordList.words(Imprint.class, "genres.tsv");
    private static final int TOP = 14;
    private static final int ENOUGH = 3;

    /** What firms add to the names of their papers. */
    private static final Pattern FIRM = Pattern.compile(
            "(?i)^the\\s+|(?:\\s+(?:press|ltd|limited|inc|llc|plc|gmbh|media|group|publishing|company|corp(?:oration)?|network)\\.?)+$");

    private final Proof proof;
    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private final Map<String, String> forms = new LinkedHashMap<>();

    private Imprint(Proof proof) {
        this.proof = proof;
    }

    static Optional<String> of(Proof proof) {
        return proof.galley().head().outlet().or(() -> new Imprint(proof).best());
    }

    private Optional<String> best() {
        for (int line = 0; line < proof.size(); line++) {
            if (proof.kind(line) == Kind.BOILERPLATE) {
                vote(line);
            }
        }
        votes.replaceAll((name, count) -> count + Math.min(3, repeats(forms.getOrDefault(name, name)) - 1));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= ENOUGH)
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(vote -> forms.getOrDefault(vote.getKey(), vote.getKey()))
                .or(this::credited)
                .or(this::signed);
    }

    private void vote(int line) {
        String words = proof.words(line);
        Matcher copyright = COPYRIGHT.matcher(words);
        if (copyright.find()) {
            vote(copyright.group("name"), 3);
        }
        Matcher crumbs = CRUMBS.matcher(words);
        if (line < proof.bodyStart()
                && crumbs.find()
                && proof.sight(line).look().bars() > 0) {
            vote(crumbs.group("name"), crumbs.group("name").contains(" ") ? 3 : 2);
        }
        if (line < Math.min(TOP, proof.bodyStart()) && isName(proof.sight(line))) {
            vote(words, line < 3 ? 2 : 1);
        }
    }

    private void vote(String name, int count) {
        Look look = Looks.at(name, new Span(0, name.length()));
        boolean stock =
                look.count() == 0 || Cues.in(look).stream().anyMatch(cue -> cue != Cue.ROLE && cue != Cue.CONTRIBUTOR);
        if (!stock || name.contains("News") && look.count() > 1) {
            String bare = FIRM.matcher(name.strip()).replaceAll("");
            votes.merge(bare, count, Integer::sum);
            forms.merge(
                    bare,
                    name.strip(),
                    (one, other) -> other.length() < one.length() || one.endsWith("Ltd") ? other : one);
        }
    }

    private static boolean isName(Sight sight) {
        Look look = sight.look();
        boolean shaped = sight.shape() == Shape.LABEL || sight.shape() == Shape.HEADLINE;
        return shaped && !look.bullet() && look.count() <= 5 && look.capitalShare() >= 60 && look.digits() == 0;
    }

    private int repeats(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        int repeats = 0;
        for (int line = 0; line < proof.size(); line++) {
            boolean told = proof.kind(line) == Kind.BODY || proof.kind(line) == Kind.CAPTION;
            repeats += !told && proof.words(line).toLowerCase(Locale.ROOT).contains(small) ? 1 : 0;
        }
        return repeats;
    }

    /** A newsroom's name under the headline, where nothing else names the site and it is no agency. */
    private Optional<String> credited() {
        return proof.lines(Kind.CREDIT).stream()
                .map(proof::words)
                .filter(name -> !Origins.isAgency(name) && !name.contains(":"))
                .filter(name -> !GENRES.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** "Radio Merrin, news desk" or "The Harbour Gazette, 15 March 2031": the newsroom before the comma. */
    private Optional<String> signed() {
        for (int line = 0; line < proof.bodyStart(); line++) {
            Kind kind = proof.kind(line);
            String words = proof.words(line);
            int comma = words.indexOf(", ");
            boolean dated = kind == Kind.PUBDATE || kind == Kind.BYLINE;
            if (dated && comma > 0 && Names.isNewsroom(words.substring(0, comma), words.substring(comma + 2))) {
                return Optional.of(words.substring(0, comma));
            }
        }
        return Optional.empty();
    }
}
