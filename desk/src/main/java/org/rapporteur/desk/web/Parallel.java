package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.desk.store.Library;
import org.rapporteur.lineage.Aligned;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Lineage;

/** What two articles have in common, whatever their families are. */
final class Parallel {
    private Parallel() {}

    /** In the order of the first; spans are UTF-16 units of the plain texts. */
    static List<Aligned> of(Library library, String a, String b) {
        Optional<Article> one = library.article(a);
        Optional<Article> other = library.article(b);
        if (one.isEmpty() || other.isEmpty() || a.equals(b)) {
            return List.of();
        }
        Lineage both = Lineage.of(List.of(one.get(), other.get()));
        Optional<Kinship> kinship = both.kinship(a, b);
        return kinship.map(pair -> pair.alignment().stream()
                        .map(aligned -> pair.a().equals(a) ? aligned : aligned.flipped())
                        .toList())
                .orElse(List.of());
    }
}
