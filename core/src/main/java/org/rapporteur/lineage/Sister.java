package org.rapporteur.lineage;

/** Another article with the tie that makes it worth asking. */
record Sister(Kinship kinship, Body body) {
    String name() {
        return body.article.name();
    }
}
