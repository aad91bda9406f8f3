package org.rapporteur.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Dateline;
import org.rapporteur.coding.Deed;
import org.rapporteur.text.WordSets;

/**
 * The state of whom a story only calls "police", "the government" or "demonstrators": the one that it is told from, where it
 * speaks of no other more often.
 */
final class Homefront {
    private static final WordSets WORDS = WordSets.of(Homefront.class, "homefront.tsv");
    private final Story story;
    private @Nullable Optional<String> home;

    Homefront(Story story) {
        this.story = story;
    }

    /** Looked for when first asked for: most stories name those who act. */
    private Optional<String> home() {
        if (home == null) {
            home = found();
        }
        return home;
    }

    private Optional<String> found() {
        Map<String, Integer> told = new TreeMap<>();
        for (Tree tree : story.trees()) {
            story.who().named(tree).stream()
                    .flatMap(named -> named.voices().stream())
                    .filter(id -> id.startsWith("country:"))
                    .forEach(id -> told.merge(id, 1, Integer::sum));
        }
        return story.article()
                .dateline()
                .flatMap(Dateline::place)
                .flatMap(story.atlas()::find)
                .filter(Toponym::isState)
                .map(Toponym::id)
                .filter(here -> told.values().stream().allMatch(count -> count <= told.getOrDefault(here, 0)));
    }

    /** Whose deed it is by the bare noun of who does it; empty for others. */
    List<String> of(Tree tree, int noun, Deed deed) {
        boolean common = noun >= 0 && tree.token(noun).upos().equals("NOUN") && tree.child(noun, "nmod:poss") < 0;
        boolean ours = common
                && (WORDS.has("authorities", tree.lemma(noun))
                        || deed.is("PROTEST") && WORDS.has("people", tree.lemma(noun)));
        return ours ? home().map(List::of).orElse(List.of()) : List.of();
    }
}
