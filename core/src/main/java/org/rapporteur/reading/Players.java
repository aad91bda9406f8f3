package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom the phrases of a sentence mean where they act: "Dravenian troops" is Dravenia, "Marek and Orlin" are two. Where a
 * phrase's head means nobody by itself, the words that belong to it answer for it: "rebels in Dravenia".
 */
final class Players {
    private static final Set<String> OWNERS = Set.of("of", "from", "in", "by", "for", "between", "among", "with", "at");
    private final Who who;

    Players(Who who) {
        this.who = who;
    }

    /** The ids of whom a phrase means, with those it is joined to by "and"; empty for {@link Clause#NONE}. */
    List<String> of(Tree tree, int head) {
        if (head < 0) {
            return List.of();
        }
        Set<String> out = new LinkedHashSet<>(side(alone(tree, head, 0)));
        for (int child : tree.children(head)) {
            if (tree.is(child, "conj") && !tree.token(child).upos().equals("VERB")) {
                out.addAll(of(tree, child));
            }
        }
        return new ArrayList<>(out);
    }

    /** Everybody named in the phrase of {@code head}, in order. */
    List<String> anyone(Tree tree, int head) {
        return head < 0 ? List.of() : side(who.in(tree, tree.from(head), tree.to(head)));
    }

    boolean means(Tree tree, int head) {
        return head >= 0 && !who.at(tree, head).isEmpty();
    }

    /** The states that ids stand for, each once: those of their sides, or their own. */
    Set<String> sides(List<String> ids) {
        Set<String> out = new LinkedHashSet<>();
        ids.forEach(id -> out.add(who.side(id).orElse(id)));
        return out;
    }

    private List<String> alone(Tree tree, int head, int depth) {
        List<String> own = acting(who.at(tree, head));
        if (!own.isEmpty() || depth > 3) {
            return own;
        }
        for (int child : tree.children(head)) {
            List<String> ids = belongs(tree, child) ? alone(tree, child, depth + 1) : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    private static boolean belongs(Tree tree, int child) {
        boolean inside = tree.is(child, "amod")
                || tree.is(child, "compound")
                || tree.is(child, "appos")
                || tree.is(child, "flat")
                || tree.token(child).relation().equals("nmod:poss");
        if (inside || !tree.is(child, "nmod")) {
            return inside;
        }
        int mark = tree.child(child, "case");
        return mark < 0 || OWNERS.contains(tree.word(mark));
    }

    /** Places do not act, their states do; papers never do. */
    private static List<String> acting(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.startsWith("doc:") && !id.startsWith("vessel:"))
                .toList();
    }

    /** Unnamed groups, roles and places stand for the state they belong to. */
    private List<String> side(List<String> ids) {
        List<String> out = new ArrayList<>();
        for (String id : acting(ids)) {
            boolean unnamed = !id.startsWith("person:") && !id.startsWith("country:") && !id.startsWith("org:");
            String named = unnamed ? who.side(id).orElse(id) : id;
            if (!out.contains(named)) {
                out.add(named);
            }
        }
        return out;
    }
}
