package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.lineage.Thesaurus.Word;
import org.rapporteur.text.WordList;

/**
 * What a rewriting machine may have put for what, and how likely: "menace" for "threat" rather than for "be". A noisy channel
 * (Kernighan, Church and Gale, 1990) with a thesaurus for what can be put, and weights learned from texts that {@code Spinner}
 * and other machines spun; they stand in {@code channel.tsv}.
 */
final class Channel {
    static final List<String> NAMES = List.of(
            "changed",
            "damage",
            "forward",
            "forward_rank",
            "back",
            "back_rank",
            "back_many",
            "commoner",
            "common",
            "commoner_at_large",
            "overused",
            "meant_overused",
            "capital",
            "opens",
            "meant_sound",
            "sound",
            "untold",
            "untold_damage",
            "untold_common",
            "untold_overused",
            "untold_capital",
            "bond",
            "strain",
            "bond_small",
            "strain_small");
    /** The first of the features of a pair. */
    static final int PAIRS = NAMES.indexOf("bond");

    private static final int UNTOLD = NAMES.indexOf("untold");
    private static final int MOST = 60;
    /** A middling word of the news, in tens of half bits. */
    private static final double MIDDLING = 5;

    private static final int BARRED = Words.DIGIT | Words.FUNCTION;

    private final Words words;
    private final Usage usage;
    private final Habits habits;
    private final boolean quotations;

    Channel(Words words, Usage usage, boolean quotations) {
        this.words = words;
        this.usage = usage;
        this.quotations = quotations;
        habits = new Habits(words);
    }

    static double[] learned() {
        return Holder.WEIGHTS;
    }

    /** What may have stood at a place: the printed word first, the untold one last. */
    List<Choice> choices(int i) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(words.word(i).toLowerCase(Locale.ROOT), words.hash[i], new double[PAIRS]));
        boolean spared = words.is(i, Words.QUOTED) && !quotations;
        if (!spared && !words.is(i, BARRED) && !isHyphened(i)) {
            others(words.hash[i], isPlural(words.word(i)))
                    .forEach(other -> choices.add(new Choice(other.word(), other.hash(), features(i, other))));
            choices.add(new Choice("", 0, untold(i)));
        }
        return choices;
    }

    /** A thesaurus's words for it, and those that it is a thesaurus's word for; the commonest if they are many. */
    private static List<Word> others(int printed, boolean plural) {
        Map<Integer, Word> others = new LinkedHashMap<>();
        Thesaurus.english().of(printed).forEach(other -> others.put(other.hash(), other));
        Thesaurus.english().back(printed).forEach(other -> others.putIfAbsent(other.hash(), other));
        return others.values().stream()
                .filter(other -> Press.english().newsWord(other.hash()) > 0 && !Closed.is(other.hash()))
                .filter(other -> plural || !isPlural(other.word()))
                .sorted(Comparator.comparingInt((Word other) -> -Press.english().newsWord(other.hash()))
                        .thenComparing(Word::word))
                .limit(MOST)
                .toList();
    }

    /** In form: "allies", which a thesaurus has beside "alliance", stands for no singular. */
    private static boolean isPlural(String word) {
        String singular = word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        return Press.english().word(Hashes.word(singular)) > 0;
    }

    private double[] features(int i, Word meant) {
        Press press = Press.english();
        int printed = words.hash[i];
        int forward = rank(Thesaurus.english().of(printed), meant.hash());
        List<Word> from = Thesaurus.english().of(meant.hash());
        int back = rank(from, printed);
        double[] x = new double[PAIRS];
        x[0] = 1;
        x[1] = habits.damage();
        x[2] = forward > 0 ? 1 : 0;
        x[3] = Math.log(Math.max(1, forward));
        x[4] = back > 0 ? 1 : 0;
        x[5] = Math.log(Math.max(1, back));
        x[6] = back > 0 ? Math.log(1 + from.size()) : 0;
        x[7] = (press.newsWord(meant.hash()) - press.newsWord(printed)) / 10.0;
        x[8] = press.newsWord(meant.hash()) / 10.0 - MIDDLING;
        x[9] = (press.word(meant.hash()) - press.word(printed)) / 10.0;
        x[10] = habits.overuse(printed);
        x[11] = habits.overuse(meant.hash());
        x[12] = isCapital(i) ? 1 : 0;
        x[13] = words.is(i, Words.OPENS) ? 1 : 0;
        x[14] = usage.has(meant.hash()) ? 1 : 0;
        x[15] = usage.has(printed) ? 1 : 0;
        return x;
    }

    private double[] untold(int i) {
        double[] x = new double[PAIRS];
        x[UNTOLD] = 1;
        x[UNTOLD + 1] = habits.damage();
        x[UNTOLD + 2] = Press.english().newsWord(words.hash[i]) / 10.0 - MIDDLING;
        x[UNTOLD + 3] = habits.overuse(words.hash[i]);
        x[UNTOLD + 4] = isCapital(i) ? 1 : 0;
        return x;
    }

    private boolean isCapital(int i) {
        return words.is(i, Words.CAPITAL) && !words.is(i, Words.OPENS);
    }

    /** From one; nought for a word that is not there. */
    private static int rank(List<Word> words, int hash) {
        for (int k = 0; k < words.size(); k++) {
            if (words.get(k).hash() == hash) {
                return k + 1;
            }
        }
        return 0;
    }

    /** Half of a word with a hyphen is no word: "non-" in "non-negotiable". */
    private boolean isHyphened(int i) {
        return words.end[i] < words.text.length() && words.text.charAt(words.end[i]) == '-'
                || words.start[i] > 0 && words.text.charAt(words.start[i] - 1) == '-';
    }

    private static final class Holder {
        static final double[] WEIGHTS = new double[NAMES.size()];

        static {
            for (List<String> row : WordList.rows(Channel.class, "channel.tsv")) {
                WEIGHTS[NAMES.indexOf(row.get(0))] = Double.parseDouble(row.get(1));
            }
        }
    }
}
