package org.rapporteur.training;

import java.util.List;
import org.rapporteur.language.Keys;
import org.rapporteur.language.State;

/**
 * What the teacher says of a sentence, offered to our own tagger and parser as further features ("stacking", Nivre and
 * McDonald 2008). So they learn to turn the teacher's tags and trees, which follow other rules, into those of Universal
 * Dependencies.
 */
final class Guide {
    /** Says nothing. */
    static final Guide NONE = new Guide(List.of());

    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] relations;

    /** @param rows number, word, tag, name, head, relation */
    Guide(List<String[]> rows) {
        size = rows.size();
        words = new int[size + 2];
        tags = new int[size + 2];
        heads = new int[size + 2];
        relations = new int[size + 2];
        for (int i = 0; i < size; i++) {
            words[i] = rows.get(i)[1].hashCode();
            tags[i] = rows.get(i)[2].hashCode();
            heads[i] = Integer.parseInt(rows.get(i)[4]) - 1;
            heads[i] = heads[i] < 0 ? size : heads[i];
            relations[i] = rows.get(i)[5].hashCode();
        }
        heads[size] = size;
        heads[size + 1] = size + 1;
        tags[size] = 1;
    }

    /** Features for the tag of word {@code i}. */
    void forTag(Keys keys, int i, int[] given) {
        if (size == 0) {
            return;
        }
        int before = i > 0 ? tags[i - 1] : 2;
        int after = i + 1 < size ? tags[i + 1] : 3;
        keys.add(200, tags[i]);
        keys.add(201, tags[i], before);
        keys.add(202, tags[i], after);
        keys.add(203, tags[i], before, after);
        keys.add(204, tags[i], i > 0 ? given[i - 1] : -1);
        keys.add(205, tags[i], words[i]);
        keys.add(206, tags[i], relations[i]);
        keys.add(207, tags[i], relations[i], tags[heads[i]]);
        keys.add(208, tags[i], relations[i], words[i]);
    }

    /** Features for the next move. */
    void forMove(Keys keys, State state) {
        if (size == 0) {
            return;
        }
        int top = state.top();
        int second = state.second();
        int next = state.next();
        int near = link(top, next);
        int below = link(second, top);
        keys.add(220, near, relations[top], relations[next]);
        keys.add(221, below, relations[second], relations[top]);
        keys.add(222, near, below, relations[top]);
        keys.add(223, near, below, relations[top], tags[top]);
        keys.add(224, near, tags[top], tags[next]);
        keys.add(225, below, tags[second], tags[top]);
        keys.add(226, relations[top], waiting(top, next), near);
        keys.add(227, relations[top], waiting(top, next), below);
        keys.add(228, waiting(top, next), waiting(second, next), near, below);
        keys.add(229, relations[heads[top]], relations[top], near, below);
        keys.add(230, link(second, next), near, below, waiting(top, next));
        keys.add(231, relations[next], relations[top], below);
        keys.add(232, towards(top, second, next), waiting(top, next), relations[top]);
        keys.add(233, towards(top, second, next), near, below, relations[heads[top]]);
    }

    /** How two words hang together: parent, grandparent, sibling, either way round. */
    private int link(int one, int two) {
        if (heads[one] == two) {
            return 1;
        }
        if (heads[two] == one) {
            return 2;
        }
        if (heads[heads[one]] == two) {
            return 3;
        }
        if (heads[heads[two]] == one) {
            return 4;
        }
        return heads[one] == heads[two] ? 5 : 6;
    }

    /** Whether words from {@code next} on hang from this one: none, or how the first of them does. */
    private int waiting(int word, int next) {
        for (int i = next; i < size; i++) {
            if (heads[i] == word) {
                return relations[i];
            }
        }
        return 0;
    }

    /** Where the head of the top lies. */
    private int towards(int top, int second, int next) {
        int head = heads[top];
        return head == second ? 1 : head == next ? 2 : head > next ? 3 : head > top ? 4 : head > second ? 5 : 6;
    }
}
