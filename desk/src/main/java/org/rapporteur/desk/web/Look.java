package org.rapporteur.desk.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.store.Bookmark;
import org.rapporteur.desk.store.Passage;
import org.rapporteur.desk.store.Removed;
import org.rapporteur.lineage.Aligned;

/** The record at one moment: all answers of one look fit together, whatever is written meanwhile. */
interface Look extends AutoCloseable {
    Stock stock(Ask ask);

    /** What changes with all that pages say: with each change of the record, and each look at the brief. */
    String moment();

    News news(Ask ask);

    /** Whether a list can go on that was begun at a revision. */
    boolean reaches(long revision);

    /** Lines of some kinds under the ask's filters, what was dated last first, the undated last; the ask's limit holds. */
    Slice<Line> lines(Set<Tag> tags, Ask ask, Optional<Bookmark> after);

    /** A line of the record, as of the ask's day. */
    Optional<Line> line(String id, Ask ask);

    /** Articles that were taken out from under a line, be it still there or not. */
    List<Removed> removed(String id);

    /** Every place a line stands at, as of the ask's day. */
    List<Proof> proofs(String id, Ask ask);

    Slice<Clash> clashes(Ask ask, Optional<Bookmark> after);

    /** Actors, those in most articles first. */
    Slice<Person> actors(Ask ask, Optional<Bookmark> after);

    /** An actor, as of the ask's day. */
    Optional<Person> actor(String id, Ask ask);

    /** Articles in order of name, each as a ladder of one rung. */
    Slice<Ladder> articles(Ask ask, Optional<Bookmark> after);

    /** Families, the largest first. */
    Slice<Ladder> ladders(Ask ask, Optional<Bookmark> after);

    /** An article, if it had appeared by the ask's day. */
    Optional<Sheet> sheet(String article, Ask ask);

    /** Whether an article has just this name. */
    boolean holds(String article);

    /** The article's name that an abbreviated or mistyped one may mean. */
    Optional<String> nearestArticle(String name);

    /** The actor's name that one may mean whom nobody bears. */
    Optional<String> nearestName(String name);

    /** What two articles have in common, in the order of the first; spans are UTF-16 units of the plain texts. */
    List<Aligned> aligned(String a, String b);

    /** Passages, the newest articles first. */
    Slice<Hit> search(String words, Ask ask, Optional<Bookmark> after);

    /** The sentences that the first proofs of lines stand in, by the lines' ids; those that say what a headline does not. */
    Map<String, Passage> passages(Collection<Line> lines);

    /** The sentence that a proof stands in. */
    Optional<Passage> passage(Proof proof);

    /** What was not read or not understood, in articles up to the ask's day. */
    Doubts doubts(Ask ask);

    /** Whom actors speak for, by id. */
    Map<String, String> sides(Collection<String> ids);

    /** How to print actors, by id. */
    Map<String, String> names(Collection<String> ids);

    @Override
    void close();
}
