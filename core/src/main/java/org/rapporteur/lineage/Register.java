package org.rapporteur.lineage;

import java.util.Collection;

/**
 * What a store kept of pairs and families, asked article by article, so that a store of many articles opens quickly: whom
 * the Lantern's page is tied to, and what hangs together with it.
 */
public interface Register {
    /** The pairs that an article is one of. */
    Collection<Kinship> kin(String article);

    /** All that hang together with an article by shared origin; it may be left out itself. */
    Collection<String> family(String article);
}
