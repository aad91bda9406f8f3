package org.rapporteur.training.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bare stories of the corpora; each fifth is set aside for measuring. */
final class Stories {
    private static final int ASIDE = 5;

    private Stories() {}

    static List<Story> learned(Path corpora) throws IOException {
        return some(corpora, false);
    }

    static List<Story> aside(Path corpora) throws IOException {
        return some(corpora, true);
    }

    private static List<Story> some(Path corpora, boolean aside) throws IOException {
        List<Story> all = new ArrayList<>(Story.in(corpora.resolve("statements/train"), "t"));
        all.addAll(Story.in(corpora.resolve("lineage/docs"), "abp_"));
        all.addAll(Story.in(corpora.resolve("lineage/docs"), "state_"));
        List<Story> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (aside == (i % ASIDE == 0)) {
                some.add(all.get(i));
            }
        }
        return some;
    }
}
