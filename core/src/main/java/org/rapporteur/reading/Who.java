package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.article.Dateline;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Mention;

/**
 * Who is who in one story: each name, title and speaking pronoun with the id of whom it means. "Foreign Minister Ada
 * Marek", "Marek" and "she" are {@code person:Ada_Marek}; "Tolvar" is {@code country:DRV} where it acts.
 */
final class Who {
    /** The sentences over which "another" looks back for whom it is another of. */
    private static final int UNNAMED = 4;

    private final Story story;
    private final List<List<Named>> named;
    private final Offices offices;
    private final Pronouns pronouns;
    private final Homes homes;
    private final Pairs pairs;
    private final TreeMap<Integer, List<Named>> spoken = new TreeMap<>();
    private final List<String> unsure = new ArrayList<>();
    /** The unnamed voice that spoke last in each sentence. */
    private final Map<Integer, String> unnamed = new HashMap<>();

    Who(Story story, List<List<Named>> named, Offices offices, Pronouns pronouns) {
        this.story = story;
        this.named = named;
        this.offices = offices;
        this.pronouns = pronouns;
        this.pairs = new Pairs(story);
        this.homes = new Homes(
                named, story.atlas(), offices, story.article().dateline().flatMap(Dateline::place));
    }

    static Who of(Story story) {
        return new Identification(story).who();
    }

    /**
     * The ids of whom the phrase means whose head is this token, with those joined to it by "and"; empty when it means
     * nobody known.
     */
    List<String> at(Tree tree, int head) {
        Set<String> out = new LinkedHashSet<>(one(tree, head));
        for (int child : tree.children(head)) {
            if (tree.is(child, "conj") && !out.isEmpty()) {
                out.addAll(one(tree, child));
            }
        }
        return List.copyOf(out);
    }

    /** "The Corvanian" alone is the person of that country who was named last. */
    Optional<List<String>> countryman(Tree tree, int token) {
        boolean alone =
                tree.word(token - 1).equals("the") && tree.token(token).form().matches("[A-Z].*(an|ish|ese|ian|ch)");
        List<String> state = alone ? one(tree, token) : List.of();
        if (state.size() != 1 || !state.get(0).startsWith("country:")) {
            return Optional.empty();
        }
        for (int line = tree.index(); line >= 0; line--) {
            for (int i = named.get(line).size() - 1; i >= 0; i--) {
                Named person = named.get(line).get(i);
                if (person.isPerson() && offices.side(person.ids().get(0)).equals(Optional.of(state.get(0)))) {
                    return Optional.of(person.ids());
                }
            }
        }
        return Optional.empty();
    }

    /** The allies named from this token on, or right after an article or "its". */
    List<String> blocAfter(Tree tree, int token) {
        return named.get(tree.index()).stream()
                .filter(one -> one.isRole() && one.from() >= token && one.from() <= token + 1)
                .map(Named::holders)
                .filter(ids -> ids.stream().allMatch(id -> id.startsWith("group:")) && !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whoever is named last before this token in its sentence: what a relative pronoun that is parsed amiss can mean. */
    List<String> before(Tree tree, int token) {
        List<String> out = List.of();
        for (Named one : named.get(tree.index())) {
            boolean can = one.isPerson() || one.isRole() || one.type().equals("org");
            if (one.to() <= token && can && !one.voices().isEmpty() && isOutermost(one)) {
                out = one.voices();
            }
        }
        return out;
    }

    /** The person whose very name stands at this token; empty for anything else. */
    List<String> person(Tree tree, int token) {
        return named.get(tree.index()).stream()
                .filter(one -> one.isPerson() && one.covers(token))
                .map(Named::ids)
                .findFirst()
                .orElse(List.of());
    }

    /** The person whose name stands right behind the body at this token: Brook in "Foreign Ministry Anton Brook said". */
    Optional<List<String>> behind(Tree tree, int token) {
        List<Named> all = named.get(tree.index());
        return all.stream()
                .filter(one -> one.type().equals("org") && one.covers(token))
                .flatMap(body -> all.stream().filter(one -> one.isPerson() && one.from() == body.to()))
                .map(Named::ids)
                .findFirst();
    }

    /** The ids of all who are mentioned from token {@code from} to token {@code to}, exclusive, in order, each once. */
    List<String> in(Tree tree, int from, int to) {
        Set<String> out = new LinkedHashSet<>();
        for (Named one : named.get(tree.index())) {
            if (from <= one.from() && one.to() <= to && isOutermost(one)) {
                out.addAll(one.voices());
            }
        }
        return List.copyOf(out);
    }

    /** Whom a pronoun means that stands here, read as {@code word} ("his" as "he"). */
    List<String> pronoun(Tree tree, int token, String word) {
        List<String> ids = pronouns.pointed(List.of(), tree, token, word);
        if (!Bystander.isThing(ids)) {
            return ids;
        }
        Bystander thing = Bystander.of(ids.get(0), story.trees());
        List<String> two = pairs.of(thing.tree(), thing.head());
        boolean speaks = two.isEmpty() && tree.is(token, "nsubj") && Speech.isCue(tree, tree.head(token));
        return speaks ? thing.voice().map(List::of).orElse(List.of()) : two;
    }

    /** The subject without a name that a pronoun means, if it means none that has one. */
    Optional<Bystander> bystander(Tree tree, int token, String word) {
        boolean many = word.equals("they") || word.equals("it");
        List<String> ids = many ? pronouns.pointed(List.of(), tree, token, word) : List.of();
        return Bystander.isThing(ids) ? Optional.of(Bystander.of(ids.get(0), story.trees())) : Optional.empty();
    }

    /** The same, somebody else than these. */
    List<String> pronounBut(List<String> not, Tree tree, int token, String word) {
        return pronouns.resolveBut(not, tree, token, word);
    }

    /** The two that a phrase points back to: "both", "the two governments", "neither minister". */
    List<String> pair(Tree tree, int head) {
        return pairs.of(tree, head);
    }

    /** All that a sentence names, in order, longer phrases first. */
    List<Named> named(Tree tree) {
        return named.get(tree.index());
    }

    /** "The actress" is the one person whom the story has called so before. */
    List<String> byTrade(Tree tree, int noun) {
        return Trades.of(named, tree, noun);
    }

    /** The unnamed voice that was named or heard last before this token. */
    Optional<String> lastUnnamed(Tree tree, int token) {
        for (int line = tree.index(); line >= Math.max(0, tree.index() - UNNAMED); line--) {
            for (int i = named.get(line).size() - 1; i >= 0; i--) {
                Named one = named.get(line).get(i);
                boolean before = line < tree.index() || one.to() <= token;
                boolean anon = one.voices().size() == 1 && one.voices().get(0).startsWith("anon:");
                if (before && anon) {
                    return Optional.of(unnamed.getOrDefault(line, one.voices().get(0)));
                }
            }
            if (line < tree.index() && unnamed.containsKey(line)) {
                return Optional.of(unnamed.get(line));
            }
        }
        return Optional.empty();
    }

    /** Whether this is an agency, a paper or a station. */
    boolean isPress(String id) {
        return story.atlas().isRelay(id) || Institution.isPress(id);
    }

    /** The role that the text gives: "Foreign Minister". */
    Optional<String> role(String id) {
        List<Offices.Held> held = offices.of(id);
        return held.stream()
                .filter(Offices.Held::isNamed)
                .findFirst()
                .or(() -> held.stream().findFirst())
                .map(Offices.Held::shown);
    }

    /** Somebody's office as a body: of the post where he is head of a state, "Office of the President of Halvoria". */
    String office(String id) {
        Optional<String> state = side(id).flatMap(story.atlas()::name);
        return offices.of(id).stream()
                .filter(Offices.Held::isHeadOfState)
                .flatMap(held -> state.map(held::post).stream())
                .findFirst()
                .orElse("org:Office_of_" + id.substring(id.indexOf(':') + 1));
    }

    /** The state or body somebody speaks for: {@code country:HLV} for its minister. */
    Optional<String> side(String id) {
        return id.startsWith("country:") ? Optional.of(id) : offices.side(id).or(() -> homes.of(id));
    }

    /** The states that an unnamed voice speaks for, where its words name several. */
    Set<String> several(String id) {
        return homes.several(id);
    }

    /** Whether the text itself names somebody's state or body with his office: "Dravenian Foreign Minister". */
    boolean isIntroducedByState(String id) {
        return offices.side(id).isPresent();
    }

    /** A speaker's pronoun counts as a mention. */
    void spoke(Tree tree, int pronoun, List<String> ids) {
        if (Pronouns.isPersonal(tree, pronoun) && !ids.isEmpty()) {
            Named one = new Named(tree, pronoun, pronoun + 1, type(ids.get(0)), ids, List.of());
            List<Named> line = spoken.computeIfAbsent(tree.index(), any -> new ArrayList<>());
            line.removeIf(other -> other.from() == pronoun);
            line.add(one);
        }
    }

    /** Somebody speaks here for himself, not in what another reports; pronouns after it rather mean him. */
    void heard(Tree tree, int voice, List<String> ids) {
        if (!ids.isEmpty()) {
            pronouns.hear(ids, tree, voice);
        }
        if (ids.size() == 1 && ids.get(0).startsWith("anon:")) {
            unnamed.put(tree.index(), ids.get(0));
        }
    }

    /** Takes note of what was seen and not understood. */
    void wonder(String sentence) {
        unsure.add(sentence);
    }

    List<Mention> mentions() {
        List<Mention> out = new ArrayList<>();
        for (List<Named> line : named) {
            line.stream().filter(Who::isMention).map(this::mention).forEach(out::add);
        }
        spoken.values().forEach(line -> line.stream().map(this::mention).forEach(out::add));
        out.sort((a, b) -> a.evidence().compareTo(b.evidence()));
        return out;
    }

    List<Actor> actors() {
        return Cast.of(named, offices, this::side, story.atlas());
    }

    /** What was seen and not understood, a sentence each. */
    List<String> unsure() {
        return Collections.unmodifiableList(unsure);
    }

    private List<String> one(Tree tree, int at) {
        int token = OfficeWord.isCourtesy(tree, at) && at + 1 < tree.size() ? at + 1 : at;
        if (Pronouns.isPersonal(tree, token)) {
            return spoken.getOrDefault(tree.index(), List.of()).stream()
                    .filter(one -> one.from() == token)
                    .map(Named::ids)
                    .findFirst()
                    .orElseGet(() -> pronoun(tree, token, tree.word(token)));
        }
        Named best = null;
        for (Named one : named.get(tree.index())) {
            if (one.covers(token) && !one.voices().isEmpty() && better(one, best)) {
                best = one;
            }
        }
        return best == null ? List.of() : best.voices();
    }

    /** A person before an office, an office before a state named in it, a longer phrase before a shorter one. */
    private static boolean better(Named one, @org.jspecify.annotations.Nullable Named best) {
        return best == null || one.holds(best);
    }

    private boolean isOutermost(Named one) {
        return named.get(one.tree().index()).stream()
                .noneMatch(other -> other.holds(one) && !other.voices().isEmpty());
    }

    /** Allies and their like are spoken for, but not a mention of anybody. */
    private static boolean isMention(Named one) {
        boolean bloc = one.isRole() && one.holders().stream().allMatch(id -> id.startsWith("group:"));
        return !one.ids().isEmpty() && (!bloc || one.holders().isEmpty());
    }

    private Mention mention(Named one) {
        Optional<String> holder =
                one.holders().isEmpty() ? Optional.empty() : Optional.of(String.join("+", one.holders()));
        return new Mention(
                story.evidence(one.tree(), one.from(), one.to()), one.type(), String.join("+", one.ids()), holder);
    }

    private static String type(String id) {
        String type = id.substring(0, id.indexOf(':'));
        return type.equals("anon") ? "person" : type;
    }
}
