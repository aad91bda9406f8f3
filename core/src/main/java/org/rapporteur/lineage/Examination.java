package org.rapporteur.lineage;

import java.util.List;

/** stub */
final class Examination {
    static Condition of(Body body, List<Sister> sisters) {
        return new Condition(body.article.name(), Diagnosis.learned().of(body.words), List.of(), List.of());
    }
}
