package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the phrases of a sentence mean where they act: "Dravenian troops" are Dravenia, "Marek and Orlin" are two. Unnamed
 * voices, groups and cities stand for the state or body that their own words name: "farmers in Tolvar" for Dravenia.
 */
final class Players {
    private static final Set<String> OWNERS =
            Set.of("of", "from", "in", "by", "for", "between", "among", "with", "at", "near", "outside", "to");
    /** The government that a story calls "his government" is its state. */
    private static final String GOVERNMENT = "org:Government_of_";

    private final Who who;
    private final Atlas atlas;
    private final Pairs pairs;

    Players(Story story) {
        this.who = story.who();
        this.atlas = story.atlas();
        this.pairs = new Pairs(story);
    }

    /** The ids of whom a phrase means, with those it is joined to by "and"; empty for {@link Clause#NONE}. */
    List<String> of(Tree tree, int head) {
        if (head < 0) {
            return List.of();
        }
        Set<String> out = new LinkedHashSet<>(alone(tree, head));
        for (int child : tree.children(head)) {
            if (tree.is(child, "conj") && !tree.token(child).upos().equals("VERB")) {
                out.addAll(of(tree, child));
            }
        }
        for (Named named : out.isEmpty() ? List.<Named>of() : who.named(tree)) {
            if (named.covers(head) && !powers(named).isEmpty()) {
                out.addAll(line(tree, named));
            }
        }
        return new ArrayList<>(out);
    }

    /** Those who stand in one line with a name, as printed: "Marek, Orlin and the mediator"; whatever the tree says. */
    private List<String> line(Tree tree, Named named) {
        List<String> out = new ArrayList<>();
        List<Named> all = who.named(tree);
        int from = start(all, named);
        for (int i = all.size() - 1; i >= 0 && from > 1; i--) {
            Named left = all.get(i);
            if (joint(tree, from - 1) && left.to() == from - 1 && alike(left, named)) {
                out.addAll(0, powers(left));
                from = start(all, left);
            }
        }
        out.addAll(powers(named));
        int to = named.to();
        for (Named right : all) {
            boolean joined = joint(tree, to) && right.from() >= to + 1 && right.from() <= to + 2;
            if (joined && alike(right, named)) {
                out.addAll(powers(right));
                to = end(all, right);
            }
        }
        return out;
    }

    /** "and", or a comma of a list that ends with "and". */
    private static boolean joint(Tree tree, int i) {
        if (tree.word(i).equals("and")) {
            return true;
        }
        boolean list = false;
        for (int k = i + 1; tree.word(i).equals(",") && k <= i + 6; k++) {
            list |= tree.word(k).equals("and");
        }
        return list;
    }

    /** A title before a name belongs to it. */
    private static int start(List<Named> all, Named named) {
        int from = named.from();
        for (Named other : all) {
            from = other.to() == named.from() || other.to() == from ? Math.min(from, other.from()) : from;
        }
        return from;
    }

    private static int end(List<Named> all, Named named) {
        return all.stream()
                .filter(other -> other.from() == named.to())
                .mapToInt(Named::to)
                .findFirst()
                .orElse(named.to());
    }

    private boolean alike(Named some, Named other) {
        List<String> a = powers(some);
        List<String> b = powers(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && a.get(0).startsWith("person:") == b.get(0).startsWith("person:");
    }

    /** Everybody named in the phrase of {@code head}, in order. */
    List<String> anyone(Tree tree, int head) {
        Set<String> out = new LinkedHashSet<>();
        for (Named named : head < 0 ? List.<Named>of() : who.named(tree)) {
            if (tree.from(head) <= named.from() && named.to() <= tree.to(head)) {
                out.addAll(powers(named));
            }
        }
        return new ArrayList<>(out);
    }

    /** The two people whom "they" means when they meet each other. */
    List<String> two(Tree tree, int head) {
        return pairs.people(tree, head);
    }

    /** Whether the phrase means somebody who can act or be acted on. */
    boolean means(Tree tree, int head) {
        return head >= 0 && !alone(tree, head).isEmpty();
    }

    /** The states that ids stand for, each once: those of their sides, or their own. */
    Set<String> sides(List<String> ids) {
        Set<String> out = new LinkedHashSet<>();
        ids.forEach(id -> out.add(root(id)));
        return out;
    }

    /** Whom the phrase means as printed, unnamed voices included: two phrases may be of one state and yet two. */
    List<String> printed(Tree tree, int head) {
        return head < 0 ? List.of() : who.at(tree, head);
    }

    /** The power that stands right before a verb, with nothing but small words between; whatever the tree says. */
    List<String> beside(Tree tree, int verb) {
        int end = verb;
        while (end > 0 && verb - end < 4 && small(tree, end - 1)) {
            end--;
        }
        for (Named named : end == verb ? List.<Named>of() : who.named(tree)) {
            if (named.to() == end
                    && !phrase(tree, start(who.named(tree), named))
                    && !powers(named).isEmpty()) {
                return line(tree, named);
            }
        }
        return List.of();
    }

    private static boolean small(Tree tree, int i) {
        return tree.token(i).upos().matches("AUX|ADV|PART")
                || tree.token(i).xpos().equals("VBN");
    }

    /** The last power named before a word, at most {@code reach} tokens off, as a subject would stand. */
    List<String> before(Tree tree, int word, int reach) {
        List<String> best = List.of();
        for (Named named : who.named(tree)) {
            boolean near = named.to() <= word && word - named.to() < reach;
            if (near
                    && !phrase(tree, start(who.named(tree), named))
                    && !powers(named).isEmpty()) {
                best = line(tree, named);
            }
        }
        return best;
    }

    /** The powers named after a word, at most {@code reach} tokens off, nearest first. */
    List<List<String>> after(Tree tree, int word, int reach) {
        return who.named(tree).stream()
                .filter(named -> named.from() > word && named.from() - word < reach)
                .map(this::powers)
                .filter(powers -> !powers.isEmpty())
                .toList();
    }

    private static boolean phrase(Tree tree, int from) {
        return from > 0 && tree.token(from - 1).upos().equals("ADP")
                || from > 1
                        && tree.token(from - 1).upos().equals("DET")
                        && tree.token(from - 2).upos().equals("ADP");
    }

    /** The state behind a body of a state: its ministry's side is the state itself. */
    private String root(String id) {
        String at = id;
        for (int steps = 0; steps < 3 && who.side(at).isPresent(); steps++) {
            at = who.side(at).get();
        }
        return at.startsWith(GOVERNMENT) ? "country:" + at.substring(GOVERNMENT.length()) : at;
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

    private List<String> voices(Tree tree, int head) {
        return who.at(tree, head).stream()
                .filter(id -> id.startsWith("anon:") || id.startsWith("role:"))
                .toList();
    }

    /** The state or body of one id, or itself. */
    String side(String id) {
        return who.side(id).orElse(id);
    }

    private List<String> alone(Tree tree, int head) {
        List<String> pair = pairs.of(tree, head);
        if (!pair.isEmpty()) {
            return pair;
        }
        List<String> out = new ArrayList<>();
        boolean unnamed = false;
        for (String id : who.at(tree, head)) {
            Optional<String> power = power(id);
            power.filter(known -> !out.contains(known)).ifPresent(out::add);
            unnamed |= power.isEmpty();
        }
        List<String> several = unnamed(tree, head) ? owner(tree, head) : List.of();
        if (several.size() > out.size()) {
            return several;
        }
        if (!out.isEmpty()) {
            return out;
        }
        List<String> owner = owner(tree, head);
        return owner.isEmpty() && unnamed ? voices(tree, head) : owner;
    }

    /** "representatives from Halvoria and Dravenia": voices that stand for all that their words name. */
    private boolean unnamed(Tree tree, int head) {
        List<String> ids = who.at(tree, head);
        return !ids.isEmpty() && ids.stream().allMatch(id -> id.startsWith("anon:"));
    }

    /** Whom the words that belong to a noun name: "Dravenian" in "Dravenian farmers". */
    private List<String> owner(Tree tree, int head) {
        List<String> best = inside(tree, head);
        if (!best.isEmpty()) {
            return best;
        }
        int possessor = tree.child(head, "nmod:poss");
        if (possessor >= 0 && !possessor(tree, possessor).isEmpty()) {
            return possessor(tree, possessor);
        }
        int nearest = Integer.MAX_VALUE;
        for (Named named : who.named(tree)) {
            int at = top(tree, named);
            int steps = at == head ? 0 : steps(tree, at, head);
            List<String> powers = steps >= 0 && steps < nearest ? powers(named) : List.of();
            if (!powers.isEmpty()) {
                best = tree.is(at, "nmod") ? line(tree, named) : powers;
                nearest = steps;
            }
        }
        return best;
    }

    /** "the two countries' diplomats", "their forces". */
    private List<String> possessor(Tree tree, int possessor) {
        List<String> pair = pairs.of(tree, possessor);
        boolean pronoun = tree.token(possessor).upos().equals("PRON");
        return pair.isEmpty() && pronoun ? alone(tree, possessor) : pair;
    }

    /** The state or body named within the longer phrase of an unnamed voice: "Corvanian" in "senior Corvanian officials". */
    private List<String> inside(Tree tree, int head) {
        for (Named outer : who.named(tree)) {
            for (Named inner : outer.covers(head) ? who.named(tree) : List.<Named>of()) {
                if (outer.holds(inner) && !powers(inner).isEmpty()) {
                    return line(tree, inner);
                }
            }
        }
        return List.of();
    }

    private List<String> powers(Named named) {
        List<String> out = new ArrayList<>();
        named.voices().forEach(id -> power(id).ifPresent(out::add));
        return out;
    }

    /** A person, state or body that acts; the state of a city or unnamed voice; empty for papers, places, the unknown. */
    private Optional<String> power(String id) {
        if (id.startsWith("person:") || id.startsWith("country:") || id.startsWith("org:") || id.startsWith("group:")) {
            return Optional.of(id);
        }
        if (id.startsWith("place:")) {
            return atlas.find(id.substring(6).replace('_', ' '))
                    .filter(Toponym::isState)
                    .map(Toponym::id);
        }
        return who.side(id);
    }

    private static int top(Tree tree, Named named) {
        int top = named.from();
        for (int i = named.from(); i < named.to(); i++) {
            top = tree.depth(i) < tree.depth(top) ? i : top;
        }
        return top;
    }

    /** How many steps up a modifier stands below its noun, or -1 when it belongs to something else. */
    private static int steps(Tree tree, int from, int noun) {
        int steps = 0;
        for (int at = from; at >= 0 && steps < 5; at = tree.head(at)) {
            if (at == noun) {
                return steps;
            }
            if (!belongs(tree, at)) {
                return -1;
            }
            steps++;
        }
        return -1;
    }

    private static boolean belongs(Tree tree, int child) {
        if (tree.is(child, "amod")
                || tree.is(child, "compound")
                || tree.is(child, "appos")
                || tree.is(child, "flat")
                || tree.token(child).relation().equals("nmod:poss")) {
            return true;
        }
        int mark = tree.is(child, "nmod") ? tree.child(child, "case") : -1;
        return tree.is(child, "nmod") && (mark < 0 || OWNERS.contains(tree.word(mark)));
    }
}
