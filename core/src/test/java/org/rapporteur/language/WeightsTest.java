package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final List<String> CLASSES = List.of("calm", "tense", "war");

    @Test
    void a_feature_adds_the_square_of_each_root_with_its_sign() throws IOException {
        Weights weights = weights(5, new short[] {cell(0, 8), cell(2, -12)});
        assertThat(scores(weights, keys(new Keys()))).containsExactly(64, 0, -144);
    }

    @Test
    void features_that_no_row_is_for_add_nothing() throws IOException {
        Weights weights = weights(9, new short[] {cell(0, 8)});
        assertThat(scores(weights, keys(new Keys()))).containsExactly(0, 0, 0);
    }

    @Test
    void weights_of_several_classes_are_rounded_to_steps_of_eight() throws IOException {
        Weights weights = weights(5, new short[] {cell(0, 11), cell(1, -17)});
        assertThat(scores(weights, keys(new Keys()))).containsExactly(120, -288, 0);
    }

    @Test
    void weights_of_one_class_are_not_rounded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Weights.write(List.of("calm"), new int[] {key(5)}, new short[][] {{cell(0, -11)}}, out);
        int[] scores = new int[1];
        Keys keys = keys(new Keys());
        keys.add(1, 6);
        Weights weights = Weights.read(new ByteArrayInputStream(out.toByteArray()));
        weights.score(keys, scores);
        assertThat(scores).containsExactly(-121);
        weights.more(keys, scores);
        assertThat(scores).containsExactly(-242);
    }

    @Test
    void further_features_add_to_what_was_scored_last() throws IOException {
        Weights weights = weights(5, new short[] {cell(0, 8), cell(2, -12)});
        Keys keys = keys(new Keys(new Sums(1 << 4, CLASSES.size())));
        int[] scores = scores(weights, keys);
        keys.clear();
        keys.add(1, 5);
        weights.more(keys, scores);
        assertThat(scores).containsExactly(128, 0, -288);
    }

    @Test
    void keys_with_the_same_upper_bits_are_told_apart() throws IOException {
        TreeMap<Integer, short[]> rows = new TreeMap<>(Integer::compareUnsigned);
        for (int key = 1; key < 300; key++) {
            rows.put(key, new short[] {cell(key % 3, key % 100 + 1)});
        }
        rows.put(key(5), new short[] {cell(1, 4)});
        assertThat(scores(weights(rows), keys(new Keys()))).containsExactly(0, 16, 0);
    }

    @Test
    void a_known_sum_is_the_sum_of_its_features() throws IOException {
        Weights weights = weights(5, new short[] {cell(0, 8), cell(2, -12)});
        Sums sums = new Sums(1 << 4, CLASSES.size());
        for (int time = 0; time < 3; time++) {
            Keys keys = keys(new Keys(sums));
            assertThat(scores(weights, keys)).as("time %d", time).containsExactly(64, 0, -144);
            assertThat(keys.groups()).as("groups worked out at time %d", time).isEqualTo(time == 0 ? 1 : 0);
        }
    }

    @Test
    void scores_of_many_classes_stay_apart_however_far_below_nought_some_are() throws IOException {
        int classes = Weights.MOST_CLASSES;
        short[] row = new short[classes];
        int[] expected = new int[classes];
        for (int k = 0; k < classes; k++) {
            int root = k % 3 == 0 ? -124 : k % 5 == 0 ? 124 : k % 30 * 4 - 60;
            row[k] = cell(k, root);
            expected[k] = 16 * root * Math.abs(root);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> names = Collections.nCopies(classes, "calm");
        Weights.write(names, new int[] {key(5)}, new short[][] {row}, out);
        Weights weights = Weights.read(new ByteArrayInputStream(out.toByteArray()));
        Keys keys = new Keys();
        for (int i = 0; i < 16; i++) {
            keys.add(1, 5);
        }
        int[] scores = new int[classes];
        weights.score(keys, scores);
        assertThat(scores).containsExactly(expected);
    }

    @Test
    void more_classes_than_a_cell_can_name_are_refused() {
        List<String> many = Collections.nCopies(129, "calm");
        assertThatThrownBy(() -> Weights.write(many, new int[0], new short[0][], new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("129 classes");
    }

    @Test
    void a_model_larger_than_can_be_held_is_refused_by_its_numbers() {
        byte[] file = {0x52, 0x41, 0x50, 0x31, 0, 0, 0, 0, 1, 0x7F, 0, 0, 0};
        assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(file)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("too large");
    }

    /** A feature in a group of its own. */
    private static Keys keys(Keys keys) {
        keys.clear();
        if (keys.open(1, 5, 0)) {
            keys.add(1, 5);
            keys.close();
        }
        return keys;
    }

    private static int key(int value) {
        Keys keys = new Keys();
        keys.add(1, value);
        return keys.at(0);
    }

    private static short cell(int name, int root) {
        return (short) (name << 8 | root & 0xFF);
    }

    private static int[] scores(Weights weights, Keys keys) {
        int[] scores = new int[CLASSES.size()];
        weights.score(keys, scores);
        return scores;
    }

    private static Weights weights(int value, short[] row) throws IOException {
        TreeMap<Integer, short[]> rows = new TreeMap<>(Integer::compareUnsigned);
        rows.put(key(value), row);
        return weights(rows);
    }

    private static Weights weights(TreeMap<Integer, short[]> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] keys = rows.keySet().stream().mapToInt(key -> key).toArray();
        Weights.write(CLASSES, keys, rows.values().toArray(new short[0][]), out);
        return Weights.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
