package org.rapporteur.lineage;

import java.util.List;
import java.util.function.Supplier;

/** Puts together all that can be said of a text's words: by itself, and beside the articles that it is tied to. */
final class Examination {
    private Examination() {}

    static Condition of(Body body, Spun alone, List<Sister> sisters, Supplier<Glossary> glossary) {
        Wordings wordings = new Wordings(body, alone, sisters, glossary);
        Spun spun = wordings.spun();
        List<Repair> repairs = spun.narration() ? Repairs.of(body, spun, sisters, glossary.get()) : List.of();
        return new Condition(body.article.name(), spun, wordings.all(), repairs);
    }
}
