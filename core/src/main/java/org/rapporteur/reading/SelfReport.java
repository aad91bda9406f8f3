package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Who tells what he told: "Marek said she had warned Orlin that the gates must open" and "the gates must open, Marek said she
 * had told Orlin" are one statement, made to Orlin, for which nobody vouches but Marek herself.
 */
final class SelfReport {
    /** So many words at most tell whom he told, and when. */
    private static final int LONGEST = 12;

    private SelfReport() {}

    /** The statements without those that only say that their speaker made another. */
    static List<Draft> fold(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        for (Draft outer : drafts) {
            for (Draft inner : drafts) {
                if (out.contains(outer) && out.contains(inner) && isOne(outer, inner)) {
                    out.remove(outer);
                    out.set(out.indexOf(inner), told(outer, inner));
                }
            }
        }
        return out;
    }

    private static boolean isOne(Draft outer, Draft inner) {
        boolean same = !outer.speaker.isEmpty() && outer.speaker.equals(inner.speaker);
        boolean own = inner.voice() >= 0 && inner.voice() != outer.voice();
        boolean said = !outer.negated && !inner.negated && !Denial.of(outer) && !Denial.of(inner);
        boolean told = !inner.addressee.isEmpty() && !outer.passage.quoted(inner.cue());
        return same && own && said && told && outer.holds(inner) && isNoMore(outer, inner);
    }

    /** Whether the outer words have nothing beside the inner ones but their subject, cue and hearer. */
    private static boolean isNoMore(Draft outer, Draft inner) {
        int from = Math.min(inner.voice(), inner.cue());
        int words = 0;
        for (Span piece : outer.said.pieces()) {
            for (int at = piece.start(); at < piece.end(); at++) {
                boolean rest = !inner.holds(at) && !outer.passage.isPunctuation(at);
                boolean link = at < from && !outer.passage.word(at).equals("that");
                if (rest && (link || ++words > LONGEST)) {
                    return false;
                }
            }
        }
        int last = inner.said.pieces().get(inner.said.pieces().size() - 1).end();
        return inner.cue() > last || !isFollowed(outer, last);
    }

    private static boolean isFollowed(Draft outer, int end) {
        return outer.said.pieces().stream().anyMatch(piece -> piece.end() > end + 1);
    }

    private static Draft told(Draft outer, Draft inner) {
        double sure = Math.max(outer.said.sure(), inner.said.sure());
        Draft one = new Draft(inner.passage, new Said(inner.said.saying(), inner.said.pieces(), sure));
        one.speaker = inner.speaker;
        one.addressee = inner.addressee;
        one.relayedBy.addAll(inner.relayedBy);
        inner.speaker.stream().filter(id -> !one.relayedBy.contains(id)).forEach(one.relayedBy::add);
        one.holder = inner.holder;
        return one;
    }
}
