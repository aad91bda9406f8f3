package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.entry.Event;

/**
 * A demand and the answer that the next sentence has to it without a word of who gives it: "Marek urged Dravenia to pull
 * back. Orlin gave no sign of it."
 */
final class CallAndAnswer implements Tie {
    /** Code points: the next sentence begins within it. */
    private static final int NEXT = 250;

    @Override
    public void tie(Bundle bundle) {
        for (Pair pair : pairs(bundle)) {
            bundle.joinOfOneDay(pair.call, pair.answer);
        }
    }

    /** The answers that are told with the demand that they answer, and not with what else their givers say. */
    static Set<Integer> answers(Bundle bundle) {
        Set<Integer> answers = new TreeSet<>();
        pairs(bundle).forEach(pair -> answers.add(pair.answer));
        return answers;
    }

    private record Pair(int call, int answer) {}

    private static List<Pair> pairs(Bundle bundle) {
        List<Mark> deeds = new ArrayList<>(Mark.ofDeeds(bundle));
        deeds.removeIf(mark -> !(bundle.claim(mark.claim()).entry() instanceof Event));
        List<Mark> words = Mark.ofVerbs(bundle);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < deeds.size(); i++) {
            Mark call = deeds.get(i);
            Mark answer = deeds.get(i + 1);
            if (call.distance(answer) < NEXT
                    && answers(bundle.claim(answer.claim()), bundle.claim(call.claim()))
                    && !isSaid(answer, words)) {
                pairs.add(new Pair(call.claim(), answer.claim()));
            }
        }
        return pairs;
    }

    /** Whether the words of the answer are a cue: who gives it is told. */
    private static boolean isSaid(Mark answer, List<Mark> words) {
        return words.stream().anyMatch(cue -> cue.claim() != answer.claim() && cue.overlaps(answer));
    }

    private static boolean answers(Claim answer, Claim call) {
        Event demand = (Event) call.entry();
        Event refusal = (Event) answer.entry();
        return demand.type().equals("demand")
                && refusal.type().equals("refusal")
                && meet(sides(answer, refusal.actors()), sides(call, demand.recipients()));
    }

    private static Set<String> sides(Claim claim, List<String> ids) {
        return new TreeSet<>(claim.first().report().cast().sides(ids));
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
