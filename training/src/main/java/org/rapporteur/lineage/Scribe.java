package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A hurried person who puts a text into other words, to learn from: leaves sentences and words out, joins two sentences, turns
 * the halves of one round, says some things otherwise, and keeps names, numbers and, mostly, the order.
 */
final class Scribe {
    private static final String[] JOINTS = {", and ", "; ", ", while ", " as "};

    private final Random random;
    private final double kept;
    private final double share;

    Scribe(long seed) {
        random = new Random(seed);
        kept = 0.5 + 0.4 * random.nextDouble();
        share = 0.2 + 0.3 * random.nextDouble();
    }

    String copy(List<String> paragraphs) {
        List<String> out = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String told = paragraph(paragraph);
            if (!told.isBlank()) {
                out.add(told);
            }
        }
        return out.isEmpty() ? paragraphs.get(0) : String.join("\n", out);
    }

    private String paragraph(String paragraph) {
        StringBuilder out = new StringBuilder();
        boolean joined = false;
        for (String sentence : paragraph.split("(?<=[.!?])\\s+(?=[A-Z“\"])")) {
            if (random.nextDouble() > kept) {
                continue;
            }
            String told = turned(reworded(sentence));
            if (!out.isEmpty()) {
                joined = !joined && random.nextDouble() < 0.3 && out.charAt(out.length() - 1) == '.';
                if (joined) {
                    out.setLength(out.length() - 1);
                    out.append(JOINTS[random.nextInt(JOINTS.length)]);
                    told = lower(told);
                } else {
                    out.append(' ');
                }
            }
            out.append(told);
        }
        return out.toString();
    }

    private String reworded(String sentence) {
        Words words = Words.of(sentence);
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (int i = 0; i < words.size; i++) {
            boolean fixed = words.is(i, Words.QUOTED | Words.NAME);
            double throwIt = random.nextDouble();
            if (!fixed && throwIt < share) {
                List<Thesaurus.Word> others =
                        words.isContent(i) ? Thesaurus.english().of(words.hash[i]) : List.of();
                String before = sentence.substring(last, words.start[i]);
                if (!others.isEmpty()) {
                    String other = others.get(random.nextInt(Math.min(3, others.size())))
                            .word();
                    out.append(before).append(words.is(i, Words.CAPITAL) ? upper(other) : other);
                } else if (i > 0) {
                    out.append(before.stripTrailing());
                } else {
                    out.append(before).append(words.word(i));
                }
                last = words.end[i];
            }
        }
        return out.append(sentence.substring(last)).toString();
    }

    /** "In Tavin, he said it" becomes "He said it, in Tavin". */
    private String turned(String sentence) {
        int comma = sentence.indexOf(", ");
        boolean turns = comma > 8
                && sentence.indexOf(", ", comma + 1) < 0
                && sentence.endsWith(".")
                && sentence.indexOf('“') < 0
                && random.nextDouble() < 0.5;
        return turns
                ? upper(sentence.substring(comma + 2, sentence.length() - 1)) + ", "
                        + lower(sentence.substring(0, comma)) + "."
                : sentence;
    }

    private static String upper(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
