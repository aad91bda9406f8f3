package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.WordList;

/**
 * What one person says on one day, a line for each sort of thing that is done by saying it: what Marek demands, what she
 * promises, and how she answers. What she only says goes with the deed that stands nearest to it in the text.
 */
final class SameBreath implements Tie {
    private static final String PLAIN = "";
    private static final String ANSWER = "answer";
    private static final Map<String, String> SORTS = sorts();

    @Override
    public void tie(Bundle bundle) {
        Set<Integer> answers = CallAndAnswer.answers(bundle);
        for (List<Integer> day : SameSpeaker.days(bundle)) {
            tie(bundle, day.stream().filter(one -> !answers.contains(one)).toList());
        }
    }

    private static void tie(Bundle bundle, List<Integer> day) {
        Map<String, List<Integer>> sorts = new TreeMap<>();
        for (int one : day) {
            sorts.computeIfAbsent(sort(bundle, one, day), sort -> new ArrayList<>())
                    .add(one);
        }
        List<Integer> plain = sorts.getOrDefault(PLAIN, List.of());
        sorts.remove(PLAIN);
        sorts.values().forEach(sort -> sort.forEach(one -> bundle.join(sort.get(0), one)));
        for (int one : plain) {
            bundle.join(one, sorts.isEmpty() ? plain.get(0) : nearest(bundle, one, sorts.values()));
        }
    }

    /** What is done by saying it: that of the deed that stands in its words, or that of its own verb. */
    private static String sort(Bundle bundle, int one, List<Integer> day) {
        if (bundle.claim(one).entry() instanceof Event event) {
            return SORTS.getOrDefault(event.type(), ANSWER);
        }
        Statement statement = (Statement) bundle.claim(one).entry();
        return day.stream()
                .filter(other -> bundle.claim(other).entry() instanceof Event && overlap(bundle, one, other))
                .findFirst()
                .map(deed -> sort(bundle, deed, day))
                .or(() -> Optional.ofNullable(SORTS.get(statement.act())))
                .orElse(isNo(bundle.claim(one)) ? ANSWER : PLAIN);
    }

    /** "The draft would not be made public": a "no", whatever the verb. */
    private static boolean isNo(Claim claim) {
        Assertion first = claim.first();
        return first.entry() instanceof Statement said && new Spoken(claim, first, said).isPlainNo();
    }

    private static boolean overlap(Bundle bundle, int words, int deed) {
        List<Mark> deeds = Mark.of(bundle.claim(deed), deed);
        return Mark.reaches(bundle.claim(words), words).stream()
                .anyMatch(said -> deeds.stream().anyMatch(said::overlaps));
    }

    /** The deed that stands nearest to plain words, of two the first. */
    private static int nearest(Bundle bundle, int plain, Iterable<List<Integer>> sorts) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (List<Integer> sort : sorts) {
            for (int deed : sort) {
                int far = distance(Mark.of(bundle.claim(plain), plain), Mark.of(bundle.claim(deed), deed));
                if (best < 0 || far < least) {
                    best = deed;
                    least = far;
                }
            }
        }
        return best;
    }

    private static int distance(List<Mark> some, List<Mark> others) {
        int least = Integer.MAX_VALUE;
        for (Mark one : some) {
            for (Mark other : others) {
                least = Math.min(least, one.distance(other));
            }
        }
        return least;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new TreeMap<>();
        for (String line : WordList.lines(SameBreath.class, "breaths.tsv")) {
            String[] cells = line.split("\t");
            for (String word : cells[1].split(" ")) {
                sorts.put(word, cells[0]);
            }
        }
        return sorts;
    }
}
