package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;

/**
 * Finds who said what: "The reply would come on Friday, Marek said". The models find cue, speaker and words; rules of
 * the trade then say who is meant, who heard it, on which day, who only carried it, and whether it was said at all.
 */
final class StatementFinder {
    private static final double THRESHOLD = 0.52;

    private final Sayings sayings = new Sayings(THRESHOLD);

    /** The statements in the order of the text. */
    List<Statement> find(Story story) {
        List<Draft> drafts = drafts(story);
        List<Statement> out = new ArrayList<>();
        for (Draft draft : drafts) {
            out.add(statement(story, draft, drafts));
        }
        return out;
    }

    private List<Draft> drafts(Story story) {
        List<Draft> all = new ArrayList<>();
        SayingDay days = new SayingDay(story);
        Draft last = null;
        Turns turns = new Turns(story);
        ListHead heads = new ListHead(story);
        Authors authors = Authors.of(story);
        for (Passage passage : story.passages()) {
            List<Draft> own = new ArrayList<>();
            Optional<Turn> turn = turns.of(passage);
            List<Said> found = said(passage, turn, authors);
            for (Said said : found) {
                if (Worth.has(passage, said)) {
                    own.add(draft(story, new Draft(passage, Worth.trimmed(passage, said)), found));
                }
            }
            List<Draft> settled = Carriers.fold(Rivals.settle(own), story);
            Hearers.share(settled);
            List<Draft> kept = SelfReport.fold(settled);
            turn.ifPresent(one -> speak(kept, one));
            Nesting.arrange(kept);
            kept.forEach(draft -> FirstVoice.give(draft, authors));
            kept.stream()
                    .filter(draft -> draft.voice() < 0 && draft.speaker.isEmpty())
                    .forEach(draft -> draft.speaker = heads.of(passage));
            kept.forEach(draft -> ThirdVoice.give(draft, story.who()));
            kept.forEach(draft -> draft.when = days.of(draft));
            kept.sort(
                    Comparator.comparingInt(draft -> draft.said.pieces().get(0).start()));
            Hearers.carry(kept, all.isEmpty() ? null : all.get(all.size() - 1));
            Draft more = Continuation.of(passage, kept, last);
            if (more != null) {
                kept.add(0, more);
            }
            last = lastQuoted(kept);
            all.addAll(kept);
        }
        return all;
    }

    /** What a paragraph says; in a turn of talk its words as a whole, and what they report; what those say who signed it. */
    private List<Said> said(Passage passage, Optional<Turn> turn, Authors authors) {
        List<Said> found = new ArrayList<>(sayings.in(passage));
        found.addAll(authors.signers().isEmpty() ? List.of() : Signed.in(passage, found));
        found.addAll(authors.writers().isEmpty() ? List.of() : Columnist.in(passage, found));
        turn.ifPresent(one -> found.removeIf(said -> said.saying().cue() < one.from() || one.asks(passage, said)));
        turn.ifPresent(one -> found.replaceAll(said -> one.told(passage, said)));
        turn.filter(one -> !one.asks()).ifPresent(one -> found.add(0, one.said(passage)));
        return found;
    }

    private static void speak(List<Draft> drafts, Turn turn) {
        for (Draft draft : drafts) {
            draft.speaker = draft.cue() == turn.mark() ? turn.speaker() : draft.speaker;
        }
    }

    private static Draft draft(Story story, Draft draft, List<Said> all) {
        draft.speaker = Speakers.of(story.who(), draft);
        draft.addressee = Hearers.of(story, draft);
        draft.negated = Polarity.negated(draft);
        if (draft.speaker.isEmpty()
                && draft.voice() >= 0
                && Pronouns.isPersonal(draft.passage.tree(draft.voice()), draft.passage.local(draft.voice()))) {
            story.who().wonder("who is \"" + draft.passage.word(draft.voice()) + "\" in: " + sentence(story, draft));
        }
        if (draft.voice() >= 0) {
            Tree tree = draft.passage.tree(draft.voice());
            int voice = draft.passage.local(draft.voice());
            story.who().spoke(tree, voice, draft.speaker);
            if (all.stream().noneMatch(other -> other.holds(draft.cue()))) {
                story.who().heard(tree, voice, draft.speaker);
            }
        }
        return draft;
    }

    private static String sentence(Story story, Draft draft) {
        return story.evidence(draft.tree(), 0, draft.tree().size()).words();
    }

    /** The last statement of a paragraph that ends in its words between marks. */
    private static @Nullable Draft lastQuoted(List<Draft> drafts) {
        Draft best = null;
        for (Draft draft : drafts) {
            int end = draft.said.pieces().get(draft.said.pieces().size() - 1).end();
            if (draft.holder == null && draft.passage.quoted(end - 1)) {
                best = draft;
            }
        }
        return best;
    }

    private static Statement statement(Story story, Draft draft, List<Draft> all) {
        Pieces pieces = new Pieces(story, draft);
        String act = draft.act();
        Optional<String> first = draft.speaker.stream().findFirst();
        return new Statement(
                pieces.kind(),
                pieces.evidence(),
                pieces.quoted(),
                cue(story, draft),
                mention(story, draft),
                draft.speaker,
                first.flatMap(story.who()::role),
                first.flatMap(story.who()::side),
                draft.addressee,
                act,
                draft.when,
                Setting.of(story, draft),
                draft.relayedBy,
                Optional.ofNullable(draft.holder).map(all::indexOf).filter(at -> at >= 0),
                draft.negated,
                Denial.of(draft),
                Statement.Wording.UNCHECKED,
                Confidence.of(Certainty.of(draft, pieces.kind(), all), draft.said.sure()));
    }

    private static Optional<Evidence> cue(Story story, Draft draft) {
        boolean word = draft.passage.word(draft.cue()).chars().anyMatch(Character::isLetter);
        return word
                ? Optional.of(story.evidence(draft.passage.token(draft.cue()).span()))
                : Optional.empty();
    }

    private static Optional<Evidence> mention(Story story, Draft draft) {
        return draft.voice() < 0
                ? Optional.empty()
                : Optional.of(story.evidence(Extent.of(
                        draft.passage,
                        draft.voice(),
                        story.who().named(draft.passage.tree(draft.voice())),
                        draft.speaker)));
    }
}
