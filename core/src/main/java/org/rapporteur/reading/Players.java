package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Statement;

/**
 * Whom the phrases of a sentence mean where they act: "Dravenian troops" are Dravenia, "Marek and Orlin" are two. Unnamed
 * voices, groups and cities stand for the state or body that their own words name: "farmers in Tolvar" for Dravenia.
 */
final class Players {
    private final Who who;
    private final Pairs pairs;
    private final Powers powers;
    private final Lineup lineup;
    private final Owners owners;
    private final FirstPerson we;
    private final Beside beside;
    private final Homefront homefront;
    /** Whom single words mean, by where these begin. */
    private final Map<Integer, List<String>> alone = new HashMap<>();

    Players(Story story) {
        this(story, List.of());
    }

    /** With what is said in the story, to know whom "we" means. */
    Players(Story story, List<Statement> statements) {
        this.who = story.who();
        this.pairs = new Pairs(story);
        this.powers = new Powers(story);
        this.lineup = new Lineup(who, powers);
        this.owners = new Owners(who, pairs, powers, lineup);
        this.beside = new Beside(who, powers, lineup);
        this.homefront = new Homefront(story);
        this.we = new FirstPerson(new Tellers(story, statements), powers);
    }

    /** The ids of whom a phrase means, with those it is joined to by "and"; empty for {@link Clause#NONE}. */
    List<String> of(Tree tree, int head) {
        if (head < 0) {
            return List.of();
        }
        int whole = whole(tree, head);
        if (whole >= 0) {
            return of(tree, whole);
        }
        Set<String> out = new LinkedHashSet<>(alone(tree, head));
        for (int child : tree.children(head)) {
            if (tree.is(child, "conj") && !tree.token(child).upos().equals("VERB")) {
                out.addAll(isFriends(tree, child) ? friends(tree, child) : of(tree, child));
            }
        }
        for (Named named : out.isEmpty() ? List.<Named>of() : who.named(tree)) {
            if (named.covers(head) && !powers.of(named).isEmpty()) {
                out.addAll(lineup.of(tree, named));
            }
        }
        return new ArrayList<>(out);
    }

    /** "three of its soldiers": the soldiers. */
    private static int whole(Tree tree, int head) {
        boolean count = tree.token(head).upos().equals("NUM");
        int of = count ? tree.child(head, "nmod") : -1;
        return of > head && NounRoles.marked(tree, of, "of") ? of : -1;
    }

    /** Those whom somebody meets: also "him", "her" and "them". */
    List<String> met(Tree tree, int head) {
        String pronoun = head >= 0 && tree.token(head).xpos().equals("PRP") ? Pronouns.subject(tree.word(head)) : "";
        return pronoun.isEmpty() ? of(tree, head) : who.pronoun(tree, head, pronoun);
    }

    /** Who stands beside a word in the line, whatever the tree says. */
    Beside beside() {
        return beside;
    }

    /** Who acts at home without a name. */
    Homefront homefront() {
        return homefront;
    }

    /** The two people whom "they" means when they meet each other. */
    List<String> two(Tree tree, int head) {
        return pairs.people(tree, head);
    }

    /** "Halvoria and its allies": nobody that the text names. */
    private static boolean isFriends(Tree tree, int noun) {
        int owner = tree.child(noun, "nmod:poss");
        return owner >= 0
                && tree.token(owner).upos().equals("PRON")
                && List.of("ally", "partner").contains(tree.lemma(noun));
    }

    private List<String> friends(Tree tree, int noun) {
        return who.at(tree, noun).stream().filter(id -> id.startsWith("group:")).toList();
    }

    /** Whether the phrase means somebody who can act or be acted on. */
    boolean means(Tree tree, int head) {
        return head >= 0 && !alone(tree, head).isEmpty();
    }

    /** The states that ids stand for, each once: those of their sides, or their own. */
    Set<String> sides(List<String> ids) {
        return powers.sides(ids);
    }

    /** Who holds what these ids say: the states that they stand for, but the seat of its head for those who speak for it; "its allies" nothing beside it. */
    List<String> holders(List<String> ids) {
        Set<String> out = new LinkedHashSet<>();
        boolean led = ids.stream().anyMatch(id -> id.startsWith("country:") || id.startsWith("org:"));
        for (String id : ids) {
            if (led && id.startsWith("group:")) {
                continue;
            }
            Optional<String> seat = who.side(id).filter(any -> Seats.are(List.of(any)));
            out.addAll(seat.map(Set::of).orElseGet(() -> sides(List.of(id))));
        }
        return List.copyOf(out);
    }

    /** Whom the phrase means as printed, unnamed voices included: two phrases may be of one state and yet two. */
    List<String> printed(Tree tree, int head) {
        return head < 0 ? List.of() : who.at(tree, head);
    }

    /** The powers that a name means. */
    List<String> of(Named named) {
        return powers.of(named);
    }

    /** All in the line of a name, "Halvoria and Corvania". */
    List<String> line(Tree tree, Named named) {
        return lineup.of(tree, named);
    }

    /** Whose bodies these are by the words beside their names; empty where a sentence does not say. */
    List<String> seat(Tree tree, List<String> bodies) {
        List<Named> all = who.named(tree);
        for (Named body : all) {
            int owner = bodies.containsAll(body.ids()) ? tree.child(body.to() - 1, "nmod:poss") : -1;
            List<String> own = of(tree, owner);
            int in = tree.word(body.to()).equals("in") && bodies.containsAll(body.ids()) ? body.to() + 1 : -1;
            Optional<Named> town =
                    all.stream().filter(named -> named.from() == in).findFirst();
            List<String> state = own.isEmpty() ? town.map(powers::of).orElse(List.of()) : own;
            if (!state.isEmpty()) {
                return state;
            }
        }
        return List.of();
    }

    /** Whether a sentence names no other states than these. */
    boolean onlyState(Tree tree, Set<String> states) {
        return who.named(tree).stream()
                .flatMap(named -> named.ids().stream())
                .filter(id -> id.startsWith("country:"))
                .allMatch(states::contains);
    }

    /** The states alone among the sides of these ids. */
    Set<String> states(List<String> ids) {
        Set<String> out = sides(ids);
        out.removeIf(id -> !id.startsWith("country:"));
        return out;
    }

    /** Whether the story introduces this person by his state, "the Dravenian minister": he acts towards others. */
    boolean speaksForState(String id) {
        return id.startsWith("person:") && who.isIntroducedByState(id);
    }

    private List<String> voices(Tree tree, int head) {
        return who.at(tree, head).stream()
                .filter(id -> id.startsWith("anon:") || id.startsWith("role:"))
                .toList();
    }

    /** Whether this is a newsroom, which owes nobody a paper. */
    boolean isPress(String id) {
        return who.isPress(id);
    }

    /** The state or body of one id, or itself. */
    String side(String id) {
        return who.side(id).orElse(id);
    }

    /** "its soldiers": those of whom "its" means here; "their ministers" of two leaders are their states'. */
    private List<String> owned(Tree tree, int head) {
        int owner = tree.child(head, "nmod:poss");
        boolean its = owner >= 0 && List.of("its", "their").contains(tree.word(owner)) && unnamed(tree, head);
        List<String> owners =
                its ? who.pronoun(tree, owner, tree.word(owner).equals("its") ? "it" : "they") : List.of();
        boolean office = OfficeWord.of(tree.lemma(head)).isPresent() && (owners.size() > 1 || isTheirs(tree, owner));
        if (office && owners.size() < 2 && tree.token(head).xpos().equals("NNS")) {
            List<String> both = pairs.theirs(tree, owner);
            return both.size() == 2 ? List.copyOf(powers.sides(both)) : ofEach(owners);
        }
        return office || Owners.isTroops(tree, head) ? List.copyOf(powers.sides(owners)) : ofEach(owners);
    }

    private static boolean isTheirs(Tree tree, int owner) {
        return owner >= 0 && tree.word(owner).equals("their");
    }

    private List<String> ofEach(List<String> owners) {
        return owners.stream().flatMap(id -> powers.of(id).stream()).toList();
    }

    private List<String> powersOf(Tree tree, int head) {
        return who.at(tree, head).stream()
                .flatMap(id -> powers.of(id).stream())
                .filter(id -> id.startsWith("country:") || id.startsWith("org:"))
                .toList();
    }

    private List<String> alone(Tree tree, int head) {
        // Asked for the same word by one rule after the other.
        Integer place = tree.token(head).start();
        List<String> known = alone.get(place);
        if (known == null) {
            known = List.copyOf(meant(tree, head));
            alone.put(place, known);
        }
        return known;
    }

    private List<String> meant(Tree tree, int head) {
        int warned = Warned.by(tree, head);
        List<String> beheld = warned < 0 ? List.of() : powersOf(tree, warned);
        if (!beheld.isEmpty()) {
            return beheld;
        }
        Optional<Bystander> meant =
                tree.is(head, "nsubj") ? who.bystander(tree, head, tree.word(head)) : Optional.empty();
        if (meant.isPresent()) {
            return alone(meant.get().tree(), meant.get().head());
        }
        int holder = holder(tree, head);
        if (holder >= 0) {
            return alone(tree, holder);
        }
        List<String> ours = we.of(tree, head);
        List<String> own = ours.isEmpty() ? owned(tree, head) : ours;
        List<String> pair = own.isEmpty() ? pairs.of(tree, head) : own;
        if (!pair.isEmpty()) {
            return pair;
        }
        List<String> out = new ArrayList<>();
        boolean unnamed = false;
        for (String id : who.at(tree, head)) {
            List<String> found = powers.all(id);
            found.stream().filter(known -> !out.contains(known)).forEach(out::add);
            unnamed |= found.isEmpty();
        }
        List<String> several = unnamed(tree, head) ? owners.of(tree, head) : List.of();
        if (several.size() > out.size()) {
            return several;
        }
        if (!out.isEmpty()) {
            return out;
        }
        List<String> owner = owners.of(tree, head);
        return owner.isEmpty() && unnamed ? voices(tree, head) : owner;
    }

    /** Vale in "with the Belmoran leader Aron Vale", where the tree hangs the name on the office; -1 for none. */
    private int holder(Tree tree, int head) {
        int name = OfficeWord.of(tree.lemma(head)).isPresent() ? tree.child(head, "appos") : -1;
        boolean next = name == head + 1 && who.at(tree, name).stream().anyMatch(id -> id.startsWith("person:"));
        return next ? name : -1;
    }

    /** "representatives from Halvoria and Dravenia": voices that stand for all that their words name. */
    private boolean unnamed(Tree tree, int head) {
        List<String> ids = who.at(tree, head);
        return !ids.isEmpty() && ids.stream().allMatch(id -> id.startsWith("anon:"));
    }
}
