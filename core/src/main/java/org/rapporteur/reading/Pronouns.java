package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Whom "he", "she", "they" and "it" mean: the likeliest of those named before, by nearness, by standing as a subject and
 * by having spoken. A singular "they" can be an unnamed official. Salience after Lappin and Leass (1994), without its
 * full syntax.
 */
final class Pronouns {
    private static final WordSets WORDS = WordSets.of(Pronouns.class, "saying.tsv");
    private static final Map<String, String> FORMS = WordList.pairs(Pronouns.class, "pronouns.tsv");
    private static final Set<String> PERSONAL = Set.copyOf(FORMS.values());
    private static final Map<String, String> GENDERS = WordList.pairs(Pronouns.class, "genders.tsv");
    private static final Set<String> ONE = Set.of("he", "she");
    private static final int REACH = 7;
    /** What it counts that somebody was found to speak, and not only stands beside a word of saying. */
    private static final int HEARD = 2;
    /** What it counts to be the one who says the very clause that the pronoun stands in. */
    private static final int TELLER = 7;
    /** What it counts that the grammar of the sentence points to somebody. */
    private static final int POINTED = 12;
    /** What it counts to be the subject of the list's entry before. */
    private static final int LISTED = 8;
    /** By so much somebody must be likelier than all others to be learned from; to count as much as so many; and where there is nobody else. */
    private static final int CLEAR = 4;

    private static final int SETTLED = 10;
    private static final int HEAVY = 3;
    private static final int ALONE = 1000;
    /** What it costs to stand in another paragraph when somebody in this one can be meant. */
    private static final int ELSEWHERE = 6;

    private final List<Seen> seen = new ArrayList<>();
    private final List<Seen> heard = new ArrayList<>();
    /** What the text says of somebody, as by "Mrs.". */
    private final Map<String, String> genders = new HashMap<>();
    /** What the pronouns say that were read so far: above nought for a "he", below for a "she". */
    private final Map<String, Integer> learned = new HashMap<>();

    /** Somebody who can be meant: where, whether as a subject, whether speaking, whether within quotation marks. */
    private record Seen(List<String> ids, Tree tree, int head, boolean subject, boolean speaks, boolean quoted) {}

    /** The subject's form of a pronoun, "he" for "him" and "his"; empty for any other word. */
    static String subject(String word) {
        return FORMS.getOrDefault(word, "");
    }

    /** Whether a noun can only be a "she" or a "he": "widow". */
    static boolean isSomebody(String lemma) {
        return GENDERS.containsKey(lemma);
    }

    /** "Me", "her", "them". */
    static boolean isObject(String word) {
        return WORDS.has("objects", word);
    }

    static boolean isPersonal(Tree tree, int i) {
        return PERSONAL.contains(tree.word(i));
    }

    /** Takes note of somebody named. */
    void see(List<String> ids, Tree tree, int head, boolean quoted) {
        int subject = subjectAbove(tree, head);
        boolean speaks = subject >= 0 && Speech.isCue(tree, tree.head(subject))
                || afterAccording(tree, head)
                || isToldBy(tree, head);
        seen.add(new Seen(List.copyOf(ids), tree, head, subject >= 0, speaks, quoted));
    }

    /** Takes note of who is found to speak for himself at this place, by name or by pronoun. */
    void hear(List<String> ids, Tree tree, int voice) {
        heard.add(new Seen(List.copyOf(ids), tree, voice, true, true, false));
    }

    /** The text itself says "she" or "he" of somebody, as by "Mrs." or "spokeswoman". */
    void gender(String id, String pronoun) {
        genders.putIfAbsent(id, pronoun);
    }

    /**
     * Learns from each "he" and "she" of a sentence that whoever it means is one, sentence by sentence as they are read; only where
     * one person is far likelier than any other, and "Orlin said he" counts for more, since one mistake would bring the next.
     */
    void learn(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            String pronoun = subject(tree.word(i));
            if (!ONE.contains(pronoun) || isToldByUnnamed(tree, i)) {
                continue;
            }
            Meant meant = meant(List.of(), tree, i, pronoun, true);
            boolean subject = tree.word(i).equals(pronoun);
            if (meant.ids().size() == 1 && meant.lead() >= (subject ? CLEAR : ALONE)) {
                int weight = subject && meant.lead() >= SETTLED ? HEAVY : 1;
                learned.merge(meant.ids().get(0), pronoun.equals("he") ? weight : -weight, Integer::sum);
            }
        }
    }

    /** In "Orlin's brother said he was ill" he can be the brother, who has no name. */
    private boolean isToldByUnnamed(Tree tree, int pronoun) {
        int verb = tree.head(pronoun);
        int subject = tree.is(verb, "ccomp") ? tree.child(tree.head(verb), "nsubj") : -1;
        return subject >= 0
                && subject < pronoun
                && seen.stream().noneMatch(one -> one.tree() == tree && one.head() == subject);
    }

    /** Whom the pronoun at this place means, read as {@code word}; empty when nobody fits. */
    List<String> resolve(Tree tree, int pronoun, String word) {
        return resolveBut(List.of(), tree, pronoun, word);
    }

    /** The same, and not these. */
    List<String> resolveBut(List<String> not, Tree tree, int pronoun, String word) {
        return meant(not, tree, pronoun, word, false).ids();
    }

    /** Who is meant, nobody perhaps, and by how much he is likelier than anybody else. */
    private record Meant(List<String> ids, int lead) {}

    /** While it is being learned who is a "she", what was learned so far only makes somebody less likely. */
    private Meant meant(List<String> not, Tree tree, int pronoun, String word, boolean learning) {
        Map<List<String>, Integer> scores = new LinkedHashMap<>();
        List<Seen> fit = before(tree, pronoun).stream()
                .filter(one -> fits(one, word)
                        && (learning || !isOther(one, word))
                        && !one.ids().equals(not)
                        && !isBound(one, tree, pronoun))
                .toList();
        boolean topic = fit.stream().anyMatch(one -> isTopic(one, tree));
        for (Seen one : fit) {
            int more = (isHeard(one) ? HEARD : 0) - (topic && isEarlier(one, tree) ? ELSEWHERE : 0);
            int doubt = isOther(one, word) ? ELSEWHERE : 0;
            scores.merge(one.ids(), score(one, tree, pronoun) + more - doubt, Math::max);
        }
        List<String> best = List.of();
        int most = -ALONE;
        int next = -ALONE;
        for (Map.Entry<List<String>, Integer> one : scores.entrySet()) {
            if (one.getValue() > most) {
                next = most;
                most = one.getValue();
                best = one.getKey();
            } else {
                next = Math.max(next, one.getValue());
            }
        }
        return new Meant(best, next == -ALONE ? ALONE : most - next);
    }

    private boolean isHeard(Seen one) {
        for (Seen other : heard) {
            if (other.tree() == one.tree() && other.head() == one.head() && other.equals(one)) {
                return true;
            }
        }
        return false;
    }

    /** "Orlin met him", "an envoy who met him": who does it to somebody else, and not to himself (Chomsky 1981, principle B). */
    private boolean isBound(Seen one, Tree tree, int pronoun) {
        boolean object = tree.is(pronoun, "obj") || tree.is(pronoun, "iobj") || tree.is(pronoun, "obl");
        int verb = tree.head(pronoun);
        boolean who = object && one.tree() == tree && tree.is(verb, "acl") && tree.head(verb) == one.head();
        boolean subject = tree.is(pronoun, "nsubj")
                && one.tree() != tree
                && one.ids().get(0).startsWith("person:")
                && isObject(one, tree, verb);
        return who
                || subject
                || object && one.tree() == tree && one.subject() && tree.head(one.head()) == tree.head(pronoun);
    }

    /** Whether the same one is the object of the verb: in "He met Ali" he is not Ali. */
    private boolean isObject(Seen one, Tree tree, int verb) {
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).tree().index() >= tree.index(); i--) {
            Seen other = seen.get(i);
            boolean here = other.tree() == tree && tree.is(other.head(), "obj") && tree.head(other.head()) == verb;
            if (here && other.ids().equals(one.ids())) {
                return true;
            }
        }
        return false;
    }

    /** A subject of a sentence before in this paragraph; with one, whoever the last paragraph was about is out of it. */
    private static boolean isTopic(Seen one, Tree tree) {
        return one.tree() != tree && !isEarlier(one, tree) && one.subject() && !one.quoted();
    }

    private static boolean isEarlier(Seen one, Tree tree) {
        return one.tree().paragraph() < tree.paragraph();
    }

    /** Everybody within reach before the pronoun, the nearest first; whoever was heard to speak before all others. */
    private List<Seen> before(Tree tree, int pronoun) {
        List<Seen> out = new ArrayList<>();
        for (List<Seen> list : List.of(heard, seen)) {
            for (int i = list.size() - 1; i >= 0; i--) {
                Seen one = list.get(i);
                int back = tree.index() - one.tree().index();
                if (back > REACH) {
                    break;
                }
                if (back > 0 || back == 0 && one.head() < pronoun) {
                    out.add(one);
                }
            }
        }
        return out;
    }

    /** The person who spoke last before this sentence, up to three sentences back, outside quotations. */
    Optional<String> lastSpeaker(Tree tree) {
        for (int i = seen.size() - 1;
                i >= 0 && tree.index() - seen.get(i).tree().index() <= 3;
                i--) {
            Seen one = seen.get(i);
            boolean person = one.ids().size() == 1 && one.ids().get(0).startsWith("person:");
            if (person && one.speaks() && !one.quoted() && one.tree().index() < tree.index()) {
                return Optional.of(one.ids().get(0));
            }
        }
        return Optional.empty();
    }

    /** The persons of the sentence before, outside quotations: its own subject first, then as they stand; none who has an apposition. */
    List<String> before(Tree tree) {
        List<String> out = new ArrayList<>();
        for (Seen one : seen) {
            boolean person = one.ids().size() == 1 && one.ids().get(0).startsWith("person:");
            boolean here = one.tree().index() == tree.index() - 1 && !one.quoted();
            if (person
                    && here
                    && one.tree().child(one.head(), "appos") < 0
                    && !out.contains(one.ids().get(0))) {
                int subject = subjectAbove(one.tree(), one.head());
                boolean main = subject >= 0 && one.tree().head(one.tree().head(subject)) < 0;
                out.add(main ? 0 : out.size(), one.ids().get(0));
            }
        }
        return out;
    }

    private boolean fits(Seen one, String pronoun) {
        String type = one.ids().get(0).substring(0, one.ids().get(0).indexOf(':'));
        boolean person = type.equals("person") || type.equals("anon") && !isThing(one);
        String known = genders.getOrDefault(one.ids().get(0), kin(one, pronoun));
        return switch (pronoun) {
            case "he", "she" -> person && one.ids().size() == 1 && known.equals(pronoun) && !isMany(one);
            case "they" ->
                one.ids().size() > 1 || type.equals("anon") || type.equals("group") || type.equals("country");
            default -> !person && one.ids().size() == 1;
        };
    }

    /** Whether the pronouns read so far say "she" of who would be a "he", or the other way round. */
    private boolean isOther(Seen one, String pronoun) {
        int he = ONE.contains(pronoun) ? learned.getOrDefault(one.ids().get(0), 0) : 0;
        return pronoun.equals("he") ? he < 0 : he > 0;
    }

    /** "He" for a son, "she" for a widow and for "his wife, a doctor"; {@code otherwise} for any other noun. */
    private static String kin(Seen one, String otherwise) {
        int head = one.tree().is(one.head(), "appos") ? one.tree().head(one.head()) : one.head();
        return GENDERS.getOrDefault(
                one.tree().lemma(head), GENDERS.getOrDefault(one.tree().lemma(one.head()), otherwise));
    }

    /** A plural head: "critics of Marek", "officials". */
    private static boolean isMany(Seen one) {
        return one.ids().get(0).startsWith("anon:")
                && one.tree().token(one.head()).xpos().endsWith("S");
    }

    /** A readout, a letter or a ministry speaks, and is no "he"; nor is the reporter who asked, but whoever answers. */
    private static boolean isThing(Seen one) {
        String lemma = one.tree().lemma(one.head());
        if (Hearers.isPress(lemma)) {
            return true;
        }
        boolean text =
                PressTag.isSpeech(lemma) || PaperWord.at(one.tree(), one.head()).isPresent();
        return text || NameScan.isInstitution(NameScan.capital(lemma));
    }

    private static int score(Seen one, Tree tree, int pronoun) {
        int score = -4 * (tree.index() - one.tree().index());
        score += one.subject() ? 4 : 0;
        score += one.speaks() ? 6 : 0;
        score += one.subject() && isListed(one.tree()) && isListed(tree) && pronoun < 2 ? LISTED : 0;
        score -= one.quoted() ? 6 : 0;
        score -= isReported(one) ? 2 : 0;
        score -= one.tree().paragraph() < tree.paragraph() ? 1 : 0;
        if (one.tree() == tree) {
            score += sameSentence(one, tree, pronoun);
        }
        return score;
    }

    /** "• He will then meet Orlin": an entry of a list goes on where the one before left off. */
    private static boolean isListed(Tree tree) {
        return tree.size() > 1 && ListHead.isBullet(tree.token(0).form());
    }

    /** A subject inside what another cue reports: Orlin in "Marek said Orlin wrote". */
    private static boolean isReported(Seen one) {
        Tree tree = one.tree();
        int subject = subjectAbove(tree, one.head());
        int verb = subject < 0 ? -1 : tree.head(subject);
        return verb >= 0 && tree.is(verb, "ccomp") && tree.head(verb) < verb && Speech.isCue(tree, tree.head(verb));
    }

    /** Within a sentence: the subject above is likely; what stands inside the pronoun's own clause is not. */
    private static int sameSentence(Seen one, Tree tree, int pronoun) {
        int verb = tree.head(pronoun);
        boolean within = verb >= 0 && tree.under(one.head(), verb);
        if (isJoined(one, tree, pronoun) || isThreatened(one, tree, pronoun) || isFronted(one, tree, pronoun)) {
            return POINTED;
        }
        return within ? -7 : tells(one, tree, verb) ? TELLER : 1;
    }

    /** Orlin in "In a call with Orlin, Marek urged him to come". */
    private static boolean isFronted(Seen one, Tree tree, int pronoun) {
        boolean object = tree.is(pronoun, "obj") || tree.is(pronoun, "iobj");
        int subject = object ? tree.child(tree.head(pronoun), "nsubj") : -1;
        return subject > one.head()
                && tree.word(tree.from(subject) - 1).equals(",")
                && !tree.under(one.head(), subject);
    }

    /** Dravenia in "Dravenia and its allies". */
    private static boolean isJoined(Seen one, Tree tree, int pronoun) {
        int noun = tree.token(pronoun).relation().equals("nmod:poss") ? tree.head(pronoun) : -1;
        return tree.is(noun, "conj") && tree.head(noun) == one.head();
    }

    /** Dravenia in "promised sanctions on Dravenia if it attacked". */
    private static boolean isThreatened(Seen one, Tree tree, int pronoun) {
        int small = tree.child(one.head(), "case");
        return WORDS.has("aims", tree.word(small)) && WORDS.has("terms", tree.word(pronoun - 1));
    }

    /** Whoever tells what the pronoun's clause says: Orlin in "an official said Orlin had told Marek that he would come". */
    private static boolean tells(Seen one, Tree tree, int verb) {
        int above = verb >= 0 && tree.is(verb, "ccomp") ? tree.head(verb) : -1;
        int subject = subjectAbove(tree, one.head());
        return above >= 0 && subject >= 0 && Speech.isCue(tree, above) && subject == tree.child(above, "nsubj");
    }

    /** The subject that this word is, or is joined to, or -1. */
    private static int subjectAbove(Tree tree, int head) {
        for (int at = head, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
            if (tree.is(at, "nsubj")) {
                return at;
            }
            if (!tree.is(at, "compound") && !tree.is(at, "flat") && !tree.is(at, "appos")) {
                return -1;
            }
        }
        return -1;
    }

    /** Orlin in "she had been told by Orlin". */
    private static boolean isToldBy(Tree tree, int head) {
        return tree.word(tree.from(head)).equals("by") && Speech.isCue(tree, tree.head(head));
    }

    private static boolean afterAccording(Tree tree, int head) {
        int from = tree.from(head);
        return tree.word(from).equals("according")
                || tree.word(from - 2).equals("according")
                        && tree.word(from - 1).equals("to");
    }
}
