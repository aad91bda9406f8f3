package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.text.WordSets;

/** Takes a day from the name behind it: in {@code On Monday Orlin said}, nobody is called Monday Orlin. */
final class Weekdays extends TreeRepair {
    private static final WordSets WORDS = WordSets.of(Weekdays.class, "repairs.tsv");
    private static final Set<String> DAYS = WORDS.words("days");
    private static final Set<String> TIMES = WORDS.words("times");

    private Weekdays(List<String> forms, int[] heads, String[] relations) {
        super(forms, heads, relations);
    }

    /** Changes the heads and relations of such days; the size of the sentence stands for the root. */
    static void settle(List<String> forms, int[] heads, String[] relations) {
        Weekdays weekdays = new Weekdays(forms, heads, relations);
        for (int i = 1; i + 1 < heads.length; i++) {
            if (DAYS.contains(weekdays.word(i)) && TIMES.contains(weekdays.word(i - 1))) {
                weekdays.settle(i);
            }
        }
    }

    private void settle(int day) {
        boolean flat = heads[day + 1] == day && relations[day + 1].equals("flat");
        int name = flat ? day + 1 : heads[day];
        boolean first = flat && isWhen(day);
        if (first) {
            giveAway(day, name);
        }
        boolean part = name > day && name < heads.length && relations[day].equals("compound");
        if (first || part && isSubject(name)) {
            hang(day - 1, name, day);
            heads[day] = heads[name];
            relations[day] = "obl";
        }
    }

    private boolean isSubject(int word) {
        return relations[word].startsWith("nsubj");
    }

    /** A subject, or a time where its verb has no subject yet. */
    private boolean isWhen(int day) {
        boolean free = relations[day].startsWith("obl") && heads[day] > day && heads[day] < heads.length;
        for (int i = 0; i < heads.length; i++) {
            free &= heads[i] != heads[day] || !isSubject(i);
        }
        return free || isSubject(day);
    }

    /** The name takes the day's place in the sentence, with all that hangs on it. */
    private void giveAway(int day, int name) {
        for (int i = day + 1; i < heads.length; i++) {
            heads[i] = heads[i] == day ? name : heads[i];
        }
        heads[name] = heads[day];
        relations[name] = isSubject(day) ? relations[day] : "nsubj";
    }

    /** "On" goes with the day. */
    private void hang(int mark, int from, int day) {
        if (heads[mark] == from || heads[mark] == day) {
            heads[mark] = day;
            relations[mark] = "case";
        }
    }
}
