package org.rapporteur.desk.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.article.Article;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Found;
import org.rapporteur.desk.store.Headcount;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.desk.store.Passage;
import org.rapporteur.desk.store.People;
import org.rapporteur.desk.store.Retrospect;
import org.rapporteur.desk.store.Store;
import org.rapporteur.desk.store.Wanted;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Evidence;
import org.rapporteur.lineage.Aligned;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.record.Contradiction;

/** One look into a store: all its answers are of one moment. */
final class StoreLook implements Look {
    private final StoreDesk desk;
    private final Store store;
    private final Archive archive;
    private final Headcount headcount;
    private final String revision;
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
    public News news(Ask ask) {
        String key = revision + " news " + archive.arrivals().lastLook() + ask.query();
        return desk.remembered(key, () -> new Bulletin(archive, lookup).news(ask, stock(ask)));
    }

    @Override
    public Slice<Line> lines(Set<Tag> tags, Order order, Ask ask, Optional<String> after) {
        Wanted wanted = lookup.wanted(tags, ask);
        List<Listed> rows = new Pager(archive).rows(wanted, order == Order.LATEST, after, ask.limit() + 1);
        boolean more = rows.size() > ask.limit();
        List<Listed> shown = more ? rows.subList(0, ask.limit()) : rows;
        long total = desk.remembered(revision + " count " + wanted, () -> archive.count(wanted));
        Optional<String> next = more ? Optional.of(shown.get(shown.size() - 1).sort()) : Optional.empty();
        return new Slice<>(shown.stream().map(lookup::line).toList(), total, next);
    }

    @Override
    public Optional<Line> line(String id, Ask ask) {
        return archive.claim(id, ask.text(Param.AT)).map(lookup::line);
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
    public Slice<Clash> clashes(Ask ask, Optional<String> after) {
        List<Contradiction> rows = archive.conflicts(after.orElse(""), ask.limit() + 1);
        boolean more = rows.size() > ask.limit();
        List<Contradiction> shown = more ? rows.subList(0, ask.limit()) : rows;
        Optional<String> next = more ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty();
        List<Clash> clashes = shown.stream()
                .map(conflict -> lookup.clash(conflict, ask.text(Param.AT)))
                .flatMap(Optional::stream)
                .toList();
        long total = more || after.isPresent() ? headcount.conflicts() : clashes.size();
        return new Slice<>(clashes, total, next);
    }

    @Override
    public Slice<Person> actors(Ask ask, Optional<String> after) {
        int from = after.map(Integer::valueOf).orElse(0);
        Optional<Retrospect> then = then(ask);
        List<Actor> rows = then.map(past -> past.actors(from, ask.limit() + 1))
                .orElseGet(() -> archive.people().actors("", from, ask.limit() + 1).stream()
                        .map(People.Known::actor)
                        .toList());
        String key = revision + " actors " + ask.text(Param.AT).orElse("");
        long total = desk.remembered(key, () -> then.map(Retrospect::actors).orElseGet(archive.people()::listed));
        return numbered(rows, from, ask.limit(), total).map(actor -> person(actor, then));
    }

    /** A slice of a list that goes on at a number. */
    private static <T> Numbered<T> numbered(List<T> rows, int from, int limit, long total) {
        boolean more = rows.size() > limit;
        Optional<String> next = more ? Optional.of(String.valueOf(from + limit)) : Optional.empty();
        return new Numbered<>(more ? rows.subList(0, limit) : rows, total, next);
    }

    private record Numbered<T>(List<T> rows, long total, Optional<String> next) {
        <R> Slice<R> map(java.util.function.Function<T, R> view) {
            return new Slice<>(rows.stream().map(view).toList(), total, next);
        }
    }

    @Override
    public Optional<Person> actor(String id, Ask ask) {
        Optional<Retrospect> then = then(ask);
        return then.map(past -> past.actor(id))
                .orElseGet(() -> archive.people().actor(id))
                .map(actor -> person(actor, then));
    }

    private Person person(Actor actor, Optional<Retrospect> then) {
        String name = archive.people().names(List.of(actor.id())).getOrDefault(actor.id(), actor.id());
        List<String> bodies =
                actor.roles().stream().flatMap(role -> role.body().stream()).toList();
        int articles =
                then.map(past -> past.appearances(actor.id())).orElseGet(() -> headcount.appearances(actor.id()));
        return new Person(name, actor, articles, archive.people().names(bodies));
    }

    /** The archive as of the ask's day; nothing when it asks for now. */
    private Optional<Retrospect> then(Ask ask) {
        return ask.text(Param.AT).map(archive::retrospect);
    }

    @Override
    public Slice<Ladder> ladders(Ask ask, Optional<String> after) {
        int from = after.map(Integer::valueOf).orElse(0);
        Pedigrees pedigrees = new Pedigrees(archive);
        return numbered(
                        then(ask)
                                .map(past -> past.families(from, ask.limit() + 1))
                                .orElseGet(() -> archive.library().families(from, ask.limit() + 1)),
                        from,
                        ask.limit(),
                        stock(ask).origins())
                .map(pedigrees::ladder);
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
    public List<Aligned> aligned(String a, String b) {
        Optional<Article> one = archive.library().article(a);
        Optional<Article> other = archive.library().article(b);
        if (one.isEmpty() || other.isEmpty() || a.equals(b)) {
            return List.of();
        }
        Lineage both = Lineage.of(List.of(one.get(), other.get()));
        Optional<Kinship> kinship = both.kinship(a, b);
        return kinship.map(pair -> pair.alignment().stream()
                        .map(aligned -> pair.a().equals(a) ? aligned : aligned.flipped())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Slice<Hit> search(String words, Ask ask, Optional<String> after) {
        int from = after.map(Integer::valueOf).orElse(0);
        Search search = new Search(archive, words, ask);
        List<Found> rows = search.rows(from, ask.limit() + 1);
        return numbered(rows, from, ask.limit(), search.total()).map(search::hit);
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
        return archive.library().around(new Evidence(proof.article(), proof.span(), proof.words()));
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
