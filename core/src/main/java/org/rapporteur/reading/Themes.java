package org.rapporteur.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.entry.Position;

/**
 * What a story is about: an issue that no list knows is one only where the story comes back to its noun, as to "the
 * curfew", or has it in its title. "Push the button" makes no issue of a button.
 */
final class Themes {
    /** Sentences up to which an item is too short to come back to anything. */
    private static final int BRIEF = 7;

    /** Stances that are taken in passing. */
    private static final Set<String> MILD = Set.of("affirm", "accuse", "deny", "evaluate", "defer");

    private final Map<String, Integer> sentences = new HashMap<>();
    private final Set<String> title = new HashSet<>();
    private final boolean brief;

    Themes(Story story) {
        for (Tree tree : story.trees()) {
            Set<String> words = new HashSet<>();
            for (int i = 0; i < tree.size(); i++) {
                words.add(Issues.lemma(tree, i));
            }
            words.forEach(word -> sentences.merge(word, 1, Integer::sum));
        }
        story.article().title().ifPresent(line -> {
            for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                title.add(word);
                title.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        });
        this.brief = story.trees().size() <= BRIEF;
    }

    /** Whether a position is on a matter of the story's; what states and bodies ask or refuse is one wherever it stands. */
    boolean have(Position position) {
        boolean ofStates =
                position.holder().stream().allMatch(id -> id.startsWith("country:") || id.startsWith("org:"));
        return has(position.issue()) || ofStates && !MILD.contains(position.stance());
    }

    /** Whether an issue is a listed one, a thing that states deal with, or one of the story's own themes. */
    private boolean has(String issue) {
        String noun = issue.substring(issue.lastIndexOf('_') + 1);
        boolean known = Issues.isListed(issue)
                || Deeds.english().isThing(noun)
                || Deeds.english().isDeed(noun);
        return brief || known || title.contains(noun) || sentences.getOrDefault(noun, 0) > 1;
    }
}
