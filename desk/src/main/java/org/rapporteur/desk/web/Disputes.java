package org.rapporteur.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.store.Bookmark;

/** What cannot both be true. */
final class Disputes {
    /** Of the conflicts on a page, quarrels come before slips. */
    private static final List<String> RANKS = List.of("dispute", "edition", "timing", "scope", "error");

    private Disputes() {}

    record Model(List<Dispute> disputes, long total, String nothing) {}

    /**
     * Two lines side by side.
     *
     * @param why of what kind the conflict is, in words: "two parties dispute it"
     */
    record Dispute(String kind, String why, String told, Item one, Item other) {
        /** What is said of the two lines that they do not say themselves. */
        String head() {
            if (isOfPlaces()) {
                return told + " (" + why + ")";
            }
            boolean bare = told.contains(" ≠ ") || !told.contains(": ");
            return bare ? why : told.substring(0, told.indexOf(": ")) + " (" + why + ")";
        }

        /** Whether it is one line that stands so in one article and otherwise in another. */
        boolean isOfPlaces() {
            return one.id().equals(other.id());
        }
    }

    static Page page(Look look, Call call) {
        Optional<Bookmark> after = Cursor.place(look, call);
        Slice<Clash> slice = look.clashes(call.ask(), after);
        Items items = Items.of(
                look,
                slice.rows().stream()
                        .flatMap(clash -> Stream.of(clash.one(), clash.other()))
                        .toList());
        List<Dispute> disputes = slice.rows().stream()
                .sorted(Comparator.comparing(clash -> RANKS.indexOf(clash.why())))
                .map(clash -> dispute(clash, items))
                .toList();
        String nothing = Empty.bare(look, call.ask()).orElse("No two lines contradict each other.");
        Model model = new Model(disputes, slice.total(), nothing);
        return new Page("Conflicts", "disputes", model, rows(slice.rows()), Lists.next(slice, call));
    }

    static Dispute dispute(Clash clash, Items items) {
        return new Dispute(
                clash.kind(), reason(clash.why()), clash.told(), items.of(clash.one()), items.of(clash.other()));
    }

    /** An explanation in words that need none. */
    private static String reason(String why) {
        return switch (why) {
            case "dispute" -> "two parties dispute it";
            case "edition" -> "two editions of one text differ";
            case "timing" -> "they speak of different days";
            case "scope" -> "they may speak of different things";
            case "error" -> "one of them is wrong";
            default -> why;
        };
    }

    static List<Row> rows(List<Clash> clashes) {
        return clashes.stream().map(Disputes::row).toList();
    }

    private static Row row(Clash clash) {
        return new Row()
                .with("id", clash.id())
                .with("kind", clash.kind())
                .with("explanation", clash.why())
                .with("text", clash.told())
                .with("one", clash.one().id())
                .with("one_text", clash.one().headline())
                .with("one_article", clash.one().proof().article())
                .with("other", clash.other().id())
                .with("other_text", clash.other().headline())
                .with("other_article", clash.other().proof().article());
    }
}
