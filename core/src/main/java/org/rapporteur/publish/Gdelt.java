package org.rapporteur.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.text.WordList;

/**
 * Events as GDELT 2.0 has them: tab-separated, no header, 61 columns an event and 16 a mention; {@code docs/gdelt.md} says
 * what each holds. Only what happened is written, and only what has a CAMEO code and a day: GDELT has no column for a
 * plan or a denial. {@code NumSources} counts independent origins.
 */
public final class Gdelt {
    /** The names of the columns, in order. */
    public static final List<String> EVENT_COLUMNS = WordList.lines(Gdelt.class, "gdelt_events.tsv");

    public static final List<String> MENTION_COLUMNS = WordList.lines(Gdelt.class, "gdelt_mentions.tsv");

    private static final Map<String, String> GOLDSTEIN = goldstein();

    private Gdelt() {}

    /** The rows of an event: one for each actor with each recipient, for a reciprocal event one for each two parties. */
    public static List<String> events(Claim claim, Print first) {
        List<String> rows = new ArrayList<>();
        for (Pair pair : pairs(claim)) {
            rows.add(line(event(claim, pair, first), EVENT_COLUMNS));
        }
        return List.copyOf(rows);
    }

    /** The rows of all that print an event, for each row of {@link #events}. */
    public static List<String> mentions(Claim claim, Print first, Map<Assertion, Print> prints) {
        List<String> rows = new ArrayList<>();
        for (Pair pair : pairs(claim)) {
            for (Assertion assertion : claim.assertions()) {
                Print print = prints.get(assertion);
                if (print != null) {
                    rows.add(line(mention(claim, pair, first, print, assertion), MENTION_COLUMNS));
                }
            }
        }
        return List.copyOf(rows);
    }

    /** Who does it to whom; the second may be nobody. */
    private record Pair(String actor, Optional<String> recipient) {}

    private static List<Pair> pairs(Claim claim) {
        if (!(claim.entry() instanceof Event event) || !isWritten(event)) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < event.actors().size(); i++) {
            String actor = event.actors().get(i);
            List<String> others = event.recipients().isEmpty()
                    ? event.actors().subList(i + 1, event.actors().size())
                    : event.recipients();
            others.forEach(other -> pairs.add(new Pair(actor, Optional.of(other))));
        }
        if (pairs.isEmpty()) {
            event.actors().forEach(actor -> pairs.add(new Pair(actor, Optional.empty())));
        }
        return pairs;
    }

    private static boolean isWritten(Event event) {
        return event.modality() == Modality.ACTUAL
                && !event.status().equals("not_occurred")
                && event.cameo().isPresent()
                && day(event).isPresent();
    }

    /** The first day of what is known to a week. */
    private static Optional<LocalDate> day(Event event) {
        String value = event.when().map(when -> when.value()).orElse("");
        boolean days = value.matches("\\d{4}-\\d\\d-\\d\\d(/\\d{4}-\\d\\d-\\d\\d)?");
        if (!days) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(value.substring(0, 10));
        LocalDate last = LocalDate.parse(value.substring(value.length() - 10));
        return Optional.of(first).filter(day -> !last.isAfter(first.plusDays(6)));
    }

    private static Map<String, String> event(Claim claim, Pair pair, Print first) {
        Event event = (Event) claim.entry();
        LocalDate day = day(event).orElseThrow();
        String code = event.cameo().orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("GLOBALEVENTID", key(claim, pair));
        cells.put("SQLDATE", compact(day));
        cells.put("MonthYear", compact(day).substring(0, 6));
        cells.put("Year", compact(day).substring(0, 4));
        cells.put("FractionDate", fraction(day));
        actor("Actor1", pair.actor(), claim, cells);
        pair.recipient().ifPresent(other -> actor("Actor2", other, claim, cells));
        cells.put("IsRootEvent", first.lead() ? "1" : "0");
        cells.put("EventCode", code);
        cells.put("EventBaseCode", code.substring(0, Math.min(3, code.length())));
        cells.put("EventRootCode", code.substring(0, 2));
        cells.put("QuadClass", String.valueOf(quad(Integer.parseInt(code.substring(0, 2)))));
        cells.put("GoldsteinScale", GOLDSTEIN.getOrDefault(code, ""));
        cells.put("NumMentions", String.valueOf(claim.assertions().size()));
        cells.put("NumSources", String.valueOf(claim.support().origins()));
        cells.put("NumArticles", String.valueOf(claim.support().articles()));
        event.place().ifPresent(place -> cells.put("ActionGeo_FullName", place));
        cells.put("DATEADDED", stamp(first));
        cells.put("SOURCEURL", first.address());
        return cells;
    }

    private static void actor(String prefix, String id, Claim claim, Map<String, String> cells) {
        String side = claim.first().report().cast().side(id);
        String country = PloverJson.code(side);
        String name = claim.first().report().cast().name(id);
        cells.put(prefix + "Code", country);
        cells.put(prefix + "Name", name.toUpperCase(Locale.ROOT));
        cells.put(prefix + "CountryCode", country);
    }

    private static Map<String, String> mention(Claim claim, Pair pair, Print first, Print print, Assertion assertion) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("GLOBALEVENTID", key(claim, pair));
        cells.put("EventTimeDate", stamp(first));
        cells.put("MentionTimeDate", stamp(print));
        cells.put("MentionType", print.address().startsWith("http") ? "1" : "2");
        cells.put("MentionSourceName", print.outlet());
        cells.put("MentionIdentifier", print.address());
        cells.put("SentenceID", print.sentence() == 0 ? "" : String.valueOf(print.sentence()));
        cells.put("Actor1CharOffset", "-1");
        cells.put("Actor2CharOffset", "-1");
        int offset = assertion.entry().evidence().get(0).span().start();
        cells.put("ActionCharOffset", String.valueOf(offset));
        cells.put("InRawText", "1");
        cells.put("Confidence", confidence(((Event) assertion.entry()).confidence()));
        cells.put("MentionDocLen", String.valueOf(print.length()));
        return cells;
    }

    private static String line(Map<String, String> cells, List<String> columns) {
        List<String> line = new ArrayList<>();
        columns.forEach(column -> line.add(cells.getOrDefault(column, "").replaceAll("\\s", " ")));
        return String.join("\t", line) + "\n";
    }

    /** A number for a claim and two parties, the same whenever it is written. */
    private static String key(Claim claim, Pair pair) {
        long hash = 1125899906842597L;
        String content =
                claim.id() + "\n" + pair.actor() + "\n" + pair.recipient().orElse("");
        for (int i = 0; i < content.length(); i++) {
            hash = 31 * hash + content.charAt(i);
        }
        return String.valueOf(hash >>> 12);
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** The year and how much of it had passed, as {@code 2031.1699}. */
    private static String fraction(LocalDate day) {
        int part = (day.getDayOfYear() - 1) * 10000 / day.lengthOfYear();
        return String.format(Locale.ROOT, "%04d.%04d", day.getYear(), part);
    }

    /** The day of publication at midnight: no clock is asked. */
    private static String stamp(Print print) {
        return print.published().map(day -> compact(day) + "000000").orElse("");
    }

    private static int quad(int root) {
        return root < 6 ? 1 : root < 10 ? 2 : root < 15 ? 3 : 4;
    }

    /** In tens, from 10 to 100. */
    private static String confidence(double value) {
        return String.valueOf(Math.max(10, (int) Math.round(value * 10) * 10));
    }

    private static Map<String, String> goldstein() {
        Map<String, String> scores = new TreeMap<>();
        for (String line : WordList.lines(Gdelt.class, "goldstein.tsv")) {
            int tab = line.indexOf('\t');
            scores.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return scores;
    }
}
