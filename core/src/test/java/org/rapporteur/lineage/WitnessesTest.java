package org.rapporteur.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.lineage.Witnesses.Witness;

class WitnessesTest {
    private static final String GAZETTE = "gazette";
    private final Ties ties = Ties.fresh();
    private final Pages pages = new Pages();
    private final Witnesses witnesses = new Witnesses(ties, pages);

    WitnessesTest() {
        pages.file(new Fingerprint(GAZETTE, new long[0], 1));
    }

    private Kinship tied(String other, long body, Relation relation) {
        pages.file(new Fingerprint(other, new long[0], body));
        Kinship tie = new Kinship(
                min(GAZETTE, other), max(GAZETTE, other), List.of(relation), Direction.UNKNOWN, false, 0.9, List.of());
        ties.add(tie);
        return tie;
    }

    private static String min(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String max(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Reports of the same crisis, "page10" and so on. */
    private void reports(int n) {
        IntStream.range(10, 10 + n).forEach(i -> tied("page" + i, 100 + i, Relation.SAME_TOPIC));
    }

    private List<String> asked() {
        return names(witnesses.of(GAZETTE));
    }

    private static List<String> names(List<Witness> witnesses) {
        return witnesses.stream().map(Witness::name).toList();
    }

    private static List<String> pages(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "page" + i).toList();
    }

    @Test
    void asksCopiesFirstAndOneOfTwins() {
        reports(30);
        tied("zenith", 7, Relation.REWRITE);
        tied("page10a", 110, Relation.SAME_TOPIC);
        assertEquals(Stream.concat(Stream.of("zenith"), pages(10, 33).stream()).toList(), asked());
    }

    @Test
    void nobodyIsAskedOtherwiseSinceOneCameWhoIsAskedTooLate() {
        reports(24);
        Kinship late = tied("page40", 40, Relation.SAME_TOPIC);
        assertEquals(List.of(), witnesses.changed(GAZETTE, late));
        ties.strike(late);
        assertEquals(List.of(), witnesses.changed(GAZETTE, late));
    }

    @Test
    void whoCameEarlyPutsOutTheLast() {
        reports(24);
        Kinship early = tied("early", 40, Relation.SAME_TOPIC);
        assertEquals(List.of("early", "page33"), names(witnesses.changed(GAZETTE, early)));
    }

    @Test
    void whoWentLetsOthersIn() {
        reports(30);
        Kinship went = ties.between(GAZETTE, "page12").orElseThrow();
        ties.strike(went);
        List<String> changed = names(witnesses.changed(GAZETTE, went));
        assertEquals("page12", changed.get(0));
        assertEquals(pages(13, 35), changed.subList(1, changed.size()));
    }

    @Test
    void withRoomForAllOnlyWhoCameIsOfConcern() {
        reports(5);
        Kinship came = tied("early", 40, Relation.SAME_STORY);
        assertEquals(List.of("early"), names(witnesses.changed(GAZETTE, came)));
    }
}
