package org.rapporteur.lineage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Families as they were last drawn, by their first member; the latest few, for they can be drawn again. */
final class Album {
    private static final int MOST = 2000;

    private final Ties ties;
    private final Tree.Desk desk;
    private final LinkedHashMap<String, Family> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Family> eldest) {
            return size() > MOST;
        }
    };

    Album(Ties ties, Tree.Desk desk) {
        this.ties = ties;
        this.desk = desk;
    }

    Family of(TreeSet<String> members) {
        Family family = drawn.get(members.first());
        if (family == null) {
            family = Tree.of(members, ties, desk);
            drawn.put(members.first(), family);
        }
        return family;
    }

    /** A new pair may change the families of both. */
    void forget(Kinship kinship) {
        drawn.remove(ties.family(kinship.a()).first());
        drawn.remove(ties.family(kinship.b()).first());
    }
}
