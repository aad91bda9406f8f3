package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.store.Bookmark;

/** What cannot both be true. */
final class Disputes {
    /** Of the conflicts on a page, quarrels come before slips. */
    private static final List<String> RANKS = List.of("dispute", "edition", "timing", "scope", "error");

    private Disputes() {}

    record Model(List<Group> groups, long total, String nothing) {}

    /** Conflicts of one kind: "Two parties dispute it". */
    record Group(String why, List<Dispute> disputes) {}

    /**
     * Two lines side by side.
     *
     * @param kind what it is about: fact, number, attribution, date, wording
     * @param why of what kind the conflict is, in words: "two parties dispute it"
     */
    record Dispute(String kind, String why, String told, Item one, Item other) {
        /** What is said of the two lines that they do not say themselves; empty for nothing. */
        String head() {
            if (isOfPlaces()) {
                return told;
            }
            boolean bare = told.contains(" ≠ ") || !told.contains(": ");
            return bare ? "" : told.substring(0, told.indexOf(": "));
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
        Map<String, List<Dispute>> kinds = new LinkedHashMap<>();
        slice.rows().stream()
                .sorted(Comparator.comparing(clash -> RANKS.indexOf(clash.why())))
                .map(clash -> dispute(clash, items, look))
                .forEach(dispute -> kinds.computeIfAbsent(dispute.why(), why -> new ArrayList<>())
                        .add(dispute));
        List<Group> groups = new ArrayList<>();
        kinds.forEach((why, disputes) -> groups.add(new Group(why, disputes)));
        String nothing = Empty.bare(look, call.ask()).orElse("No two lines contradict each other.");
        Model model = new Model(groups, slice.total(), nothing);
        return new Page("Conflicts", "disputes", model, rows(slice.rows()), Lists.next(slice, call));
    }

    static Dispute dispute(Clash clash, Items items, Look look) {
        boolean places = clash.one().id().equals(clash.other().id());
        return new Dispute(
                clash.kind().equals("figure") ? "number" : clash.kind(),
                reason(clash.why()),
                clash.told(),
                side(clash.one(), items, look, places),
                side(clash.other(), items, look, places));
    }

    /** Of a line that stands otherwise in two articles, each side has the sentence of its article. */
    private static Item side(Line line, Items items, Look look, boolean place) {
        Item item = items.of(line);
        return place ? item.in(look.passage(line.proof())) : item;
    }

    /** An explanation in words that need none. */
    private static String reason(String why) {
        return switch (why) {
            case "dispute" -> "Two parties dispute it";
            case "edition" -> "Two editions of one text differ";
            case "timing" -> "They speak of different days";
            case "scope" -> "They may speak of different things";
            case "error" -> "One of them is wrong";
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
