package org.rapporteur.record;

import java.util.Set;

/**
 * Whether two numbers are told of one matter: by one article or origin, or by two articles that have some of their states,
 * people and bodies in common. The dead of a war are not those of an epidemic.
 */
final class OneMatter {
    /** So many that both name. */
    private static final int SHARED = 2;

    private OneMatter() {}

    static boolean have(Claim a, Claim b) {
        return a.assertions().stream()
                .map(Assertion::report)
                .anyMatch(one -> b.assertions().stream().anyMatch(other -> tell(one, other.report())));
    }

    private static boolean tell(Report one, Report other) {
        if (one.article().equals(other.article())
                || one.origin().id().equals(other.origin().id())) {
            return true;
        }
        Set<String> mine = one.cast().members().keySet();
        Set<String> theirs = other.cast().members().keySet();
        long wanted = Math.min(SHARED, Math.min(named(mine), named(theirs)));
        return mine.stream()
                        .filter(id -> isNamed(id) && theirs.contains(id))
                        .limit(wanted)
                        .count()
                == wanted;
    }

    private static long named(Set<String> cast) {
        return cast.stream().filter(OneMatter::isNamed).limit(SHARED).count();
    }

    /** Journalists and witnesses are in every story. */
    private static boolean isNamed(String id) {
        return !id.startsWith("group:");
    }
}
