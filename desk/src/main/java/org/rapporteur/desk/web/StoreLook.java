package org.rapporteur.desk.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Bookmark;
import org.rapporteur.desk.store.Headcount;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.desk.store.Passage;
import org.rapporteur.desk.store.Ranked;
import org.rapporteur.desk.store.Removed;
import org.rapporteur.desk.store.Retrospect;
import org.rapporteur.desk.store.Sought;
import org.rapporteur.desk.store.Store;
import org.rapporteur.desk.store.Wanted;
import org.rapporteur.entry.Evidence;
import org.rapporteur.lineage.Aligned;
import org.rapporteur.lineage.Family;
import org.rapporteur.record.Contradiction;

/** One look into a store: all its answers are of one moment. */
final class StoreLook implements Look {
    private final StoreDesk desk;
    private final Store store;
    private final Archive archive;
    private final Headcount headcount;
    private final long revision;
    private final Lookup lookup;

    StoreLook(StoreDesk desk, Store store) {
        this.desk = desk;
        this.store = store;
        this.archive = new Archive(store);
        this.headcount = new Headcount(store);
        this.revision = headcount.revision();
        this.lookup = new Lookup(archive);
    }

    @Override
    public Stock stock(Ask ask) {
        String at = ask.text(Param.AT).orElse("");
        return desk.remembered(revision + " stock " + at, () -> Counts.of(archive, headcount, at));
    }

    @Override
    public String moment() {
        return revision
                + archive.arrivals().lastLook().map(last -> "-" + last.at()).orElse("");
    }

    @Override
    public News news(Ask ask) {
        String key = moment() + " news " + ask.query();
        return desk.remembered(key, () -> new Bulletin(archive, lookup).news(ask, stock(ask)));
    }

    @Override
    public boolean reaches(long begun) {
        return archive.reaches(begun);
    }

    @Override
    public Slice<Line> lines(Set<Tag> tags, Ask ask, Optional<Bookmark> after) {
        Wanted wanted = lookup.wanted(tags, ask);
        List<Ranked<Listed>> rows = archive.lines(wanted, after, ask.limit() + 1);
        long total = desk.remembered(revision + " count " + wanted, () -> archive.count(wanted));
        return slice(rows, ask, after, total).map(lookup::line);
    }

    /** A page of a list; what goes on keeps the revision that it was begun at. */
    private <T> Slice<T> slice(List<Ranked<T>> rows, Ask ask, Optional<Bookmark> after, long total) {
        return Slice.of(rows, ask.limit(), total, after.map(Bookmark::revision).orElse(revision));
    }

    @Override
    public Optional<Line> line(String id, Ask ask) {
        return archive.claim(id, ask.text(Param.AT)).map(lookup::line);
    }

    @Override
    public List<Removed> removed(String id) {
        return archive.removed(id);
    }

    @Override
    public List<Proof> proofs(String id, Ask ask) {
        Optional<String> at = ask.text(Param.AT);
        return archive
                .claim(id)
                .map(line -> at.map(day -> archive.proofs(line, day)).orElseGet(() -> archive.proofs(line)))
                .orElse(List.of())
                .stream()
                .map(lookup::proof)
                .toList();
    }

    @Override
    public Slice<Clash> clashes(Ask ask, Optional<Bookmark> after) {
        String start = after.map(Bookmark::key).orElse("");
        List<Ranked<Contradiction>> rows = archive.conflicts(start, ask.limit() + 1).stream()
                .map(conflict -> new Ranked<>(conflict, conflict.id()))
                .toList();
        Slice<Contradiction> shown = slice(rows, ask, after, headcount.conflicts());
        List<Clash> clashes = shown.rows().stream()
                .map(conflict -> lookup.clash(conflict, ask.text(Param.AT)))
                .flatMap(Optional::stream)
                .toList();
        boolean whole = after.isEmpty() && shown.next().isEmpty();
        return new Slice<>(clashes, whole ? clashes.size() : shown.total(), shown.next());
    }

    @Override
    public Slice<Person> actors(Ask ask, Optional<Bookmark> after) {
        Optional<String> day = ask.text(Param.AT);
        long total = desk.remembered(
                revision + " actors " + day.orElse(""), () -> archive.people().listed(day));
        return slice(archive.people().actors(day, after, ask.limit() + 1), ask, after, total)
                .map(persons(ask)::of);
    }

    @Override
    public Optional<Person> actor(String id, Ask ask) {
        return persons(ask).of(id);
    }

    private Persons persons(Ask ask) {
        return new Persons(archive, headcount, then(ask));
    }

    /** The archive as of the ask's day; nothing when it asks for now. */
    private Optional<Retrospect> then(Ask ask) {
        return ask.text(Param.AT).map(archive::retrospect);
    }

    @Override
    public Slice<Ladder> articles(Ask ask, Optional<Bookmark> after) {
        String start = after.map(Bookmark::key).orElse("");
        List<Ranked<Kept>> rows = archive.library().articles(ask.text(Param.AT), start, ask.limit() + 1).stream()
                .map(kept -> new Ranked<>(kept, kept.name()))
                .toList();
        return slice(rows, ask, after, stock(ask).articles()).map(pedigrees(ask)::alone);
    }

    @Override
    public Slice<Ladder> ladders(Ask ask, Optional<Bookmark> after) {
        List<Ranked<Family>> rows = archive.library().families(ask.text(Param.AT), after, ask.limit() + 1);
        return slice(rows, ask, after, stock(ask).origins()).map(pedigrees(ask)::ladder);
    }

    private Pedigrees pedigrees(Ask ask) {
        return new Pedigrees(archive, then(ask));
    }

    @Override
    public Optional<Sheet> sheet(String article, Ask ask) {
        return new Sheets(archive, headcount, ask.text(Param.AT)).sheet(article);
    }

    @Override
    public boolean holds(String article) {
        return archive.library().kept(article).isPresent();
    }

    @Override
    public Optional<String> nearestArticle(String name) {
        return archive.library().articlesLike(name).stream().findFirst();
    }

    @Override
    public Optional<String> nearestName(String name) {
        return archive.people().whoIs(name).isEmpty()
                ? Nearest.of(name, archive.people().knownNames())
                : Optional.empty();
    }

    @Override
    public List<Aligned> aligned(String a, String b) {
        return Parallel.of(archive.library(), a, b);
    }

    @Override
    public Slice<Hit> search(String words, Ask ask, Optional<Bookmark> after) {
        Sought sought = Search.sought(words, ask);
        long total = archive.library().found(sought);
        return slice(archive.library().search(sought, after, ask.limit() + 1), ask, after, total)
                .map(found -> Search.hit(archive.library(), found));
    }

    @Override
    public Map<String, Passage> passages(Collection<Line> lines) {
        Map<String, Passage> passages = new HashMap<>();
        for (Line line : lines) {
            if (line.tag() != Tag.SAID && line.tag() != Tag.POSITION) {
                passage(line.proof()).ifPresent(passage -> passages.put(line.id(), passage));
            }
        }
        return passages;
    }

    @Override
    public Optional<Passage> passage(Proof proof) {
        String piece = proof.words().split(" … ", 2)[0];
        return archive.library().around(new Evidence(proof.article(), proof.span(), piece));
    }

    @Override
    public Doubts doubts(Ask ask) {
        return Counts.doubts(archive, then(ask));
    }

    @Override
    public Map<String, String> sides(Collection<String> ids) {
        return archive.people().sides(ids);
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return archive.people().names(ids);
    }

    @Override
    public void close() {
        archive.close();
        desk.back(store);
    }
}
