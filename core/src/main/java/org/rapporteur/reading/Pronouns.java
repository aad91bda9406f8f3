package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    private static final Set<String> ONE = Set.of("he", "she");
    private static final int REACH = 7;
    /** What it counts that somebody was found to speak, and not only stands beside a word of saying. */
    private static final int HEARD = 2;
    /** By so much somebody must be likelier than all others to be learned from; to count as much as so many; and where there is nobody else. */
    private static final int CLEAR = 4;

    private static final int SETTLED = 10;
    private static final int ALONE = 1000;
    /** What it costs to stand in another paragraph when somebody in this one can be meant. */
    private static final int ELSEWHERE = 6;

    private final List<Antecedent> seen = new ArrayList<>();
    private final List<Antecedent> heard = new ArrayList<>();
    private final Genders genders = new Genders();

    /** The subject's form of a pronoun, "he" for "him" and "his"; empty for any other word. */
    static String subject(String word) {
        return FORMS.getOrDefault(word, "");
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
        seen.add(Antecedent.of(ids, tree, head, quoted));
    }

    /** Takes note of who is found to speak for himself at this place, by name or by pronoun. */
    void hear(List<String> ids, Tree tree, int voice) {
        heard.add(new Antecedent(List.copyOf(ids), tree, voice, true, true, false));
    }

    /** The text itself says "she" or "he" of somebody, as by "Mrs." or "spokeswoman". */
    void gender(String id, String pronoun) {
        genders.tell(id, pronoun);
    }

    /**
     * Learns from each "he" and "she" of a sentence that whoever it means is one, sentence by sentence as they are read; only where
     * one person is far likelier than any other, and "Orlin said he" counts for more, since one mistake would bring the next.
     */
    void learn(Tree tree, IntPredicate quoted) {
        for (int i = 0; i < tree.size(); i++) {
            String pronoun = subject(tree.word(i));
            if (!ONE.contains(pronoun)
                    || quoted.test(i) && isTold(tree, quoted, pronoun)
                    || isToldByUnnamed(tree, i)
                    || isToHer(tree, i, pronoun)) {
                continue;
            }
            Meant meant = meant(List.of(), tree, i, pronoun, true);
            boolean subject = tree.word(i).equals(pronoun);
            if (meant.ids().size() == 1 && meant.lead() >= (subject ? CLEAR : ALONE)) {
                genders.learn(meant.ids().get(0), pronoun, subject && meant.lead() >= SETTLED);
            }
        }
    }

    /** In "“He has gone,” she said" she is nobody's "he". */
    private static boolean isTold(Tree tree, IntPredicate quoted, String pronoun) {
        return IntStream.range(0, tree.size())
                .filter(i -> !quoted.test(i))
                .mapToObj(tree::word)
                .anyMatch(other -> ONE.contains(other) && !other.equals(pronoun));
    }

    /** "Marek said he had told her": she may be either of the two. */
    private static boolean isToHer(Tree tree, int subject, String pronoun) {
        int object = tree.is(subject, "nsubj") ? tree.child(tree.head(subject), "iobj", "obj") : -1;
        String other = object < 0 ? "" : subject(tree.word(object));
        return ONE.contains(other) && !other.equals(pronoun);
    }

    /** A "he" that is a subject keeps whom it means in mind: "Orlin's money runs out. He is under pressure. Belmora urged him". */
    void follow(Tree tree, IntPredicate quoted) {
        for (int i = 0; i < tree.size(); i++) {
            if (ONE.contains(tree.word(i)) && tree.is(i, "nsubj") && !quoted.test(i)) {
                List<String> meant = resolve(tree, i, tree.word(i));
                if (!meant.isEmpty() && meant.get(0).startsWith("person:")) {
                    see(meant, tree, i, false);
                }
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
        List<String> ids = pointed(not, tree, pronoun, word);
        return Bystander.isThing(ids) ? List.of() : ids;
    }

    /** The same with {@link Bystander} that are things. */
    List<String> pointed(List<String> not, Tree tree, int pronoun, String word) {
        return meant(not, tree, pronoun, word, false).ids();
    }

    /** Who is meant, nobody perhaps, and by how much he is likelier than anybody else. */
    private record Meant(List<String> ids, int lead) {}

    /** While it is being learned who is a "she", what was learned so far only makes somebody less likely. */
    private Meant meant(List<String> not, Tree tree, int pronoun, String word, boolean learning) {
        Map<List<String>, Integer> scores = new LinkedHashMap<>();
        List<Antecedent> known = before(tree, pronoun);
        List<List<String>> told = known.stream()
                .filter(one -> Quoter.isOf(one, tree, pronoun))
                .map(Antecedent::ids)
                .toList();
        List<Antecedent> fit = known.stream()
                .filter(one -> fits(one, word)
                        && (learning || !genders.isOther(one, word))
                        && !one.ids().equals(not)
                        && !isOwned(one, tree, word)
                        && !told.contains(one.ids())
                        && !isBound(one, tree, pronoun))
                .toList();
        boolean topic = fit.stream().anyMatch(one -> one.isTopic(tree));
        for (Antecedent one : fit) {
            int more = (isHeard(one) ? HEARD : 0)
                    + genders.kinship(one, word)
                    - (topic && one.isEarlier(tree) ? ELSEWHERE : 0);
            int doubt = genders.doubt(one, word);
            scores.merge(one.ids(), Salience.of(one, tree, pronoun) + more - doubt, Math::max);
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

    private boolean isHeard(Antecedent one) {
        for (Antecedent other : heard) {
            if (other.tree() == one.tree() && other.head() == one.head() && other.equals(one)) {
                return true;
            }
        }
        return false;
    }

    /** In "Her lawyer said she had been beaten", she is whose lawyer it is. */
    private static boolean isOwned(Antecedent one, Tree tree, String word) {
        int owner =
                one.tree() == tree && one.ids().get(0).startsWith("anon:") ? tree.child(one.head(), "nmod:poss") : -1;
        return owner >= 0 && subject(tree.word(owner)).equals(word);
    }

    /** "Orlin met him", "an envoy who met him": who does it to somebody else, and not to himself (Chomsky 1981, principle B). */
    private boolean isBound(Antecedent one, Tree tree, int pronoun) {
        boolean object = tree.is(pronoun, "obj") || tree.is(pronoun, "iobj") || tree.is(pronoun, "obl");
        int verb = tree.head(pronoun);
        boolean who = object && one.tree() == tree && tree.is(verb, "acl") && tree.head(verb) == one.head();
        boolean subject = tree.is(pronoun, "nsubj")
                && one.tree() != tree
                && one.ids().get(0).startsWith("person:")
                && isObject(one, tree, verb);
        return who || subject || object && one.tree() == tree && one.subject() && isDoer(one, tree, verb);
    }

    /** Whether somebody is the subject of a verb, be it that of the verb it is joined to or hangs on: "met her, and is to host her". */
    private static boolean isDoer(Antecedent one, Tree tree, int verb) {
        int at = verb;
        while (at >= 0 && tree.child(at, "nsubj") < 0 && isLed(tree, at)) {
            at = tree.head(at);
        }
        int subject = Salience.subject(tree, one.head());
        return tree.head(one.head()) == verb || subject >= 0 && tree.head(subject) == at;
    }

    private static boolean isLed(Tree tree, int verb) {
        return tree.is(verb, "conj") || tree.is(verb, "xcomp") && tree.child(tree.head(verb), "obj") < 0;
    }

    /** Whether the same one is the object of the verb: in "He met Ali" he is not Ali. */
    private boolean isObject(Antecedent one, Tree tree, int verb) {
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).tree().index() >= tree.index(); i--) {
            Antecedent other = seen.get(i);
            boolean here = other.tree() == tree && tree.is(other.head(), "obj") && tree.head(other.head()) == verb;
            if (here && other.ids().equals(one.ids())) {
                return true;
            }
        }
        return false;
    }

    /** Everybody within reach before the pronoun, the nearest first; whoever was heard to speak before all others. */
    private List<Antecedent> before(Tree tree, int pronoun) {
        List<Antecedent> out = new ArrayList<>();
        for (List<Antecedent> list : List.of(heard, seen)) {
            for (int i = list.size() - 1; i >= 0; i--) {
                Antecedent one = list.get(i);
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
            Antecedent one = seen.get(i);
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
        for (Antecedent one : seen) {
            boolean person = one.ids().size() == 1 && one.ids().get(0).startsWith("person:");
            boolean here = one.tree().index() == tree.index() - 1 && !one.quoted();
            if (person
                    && here
                    && one.tree().child(one.head(), "appos") < 0
                    && !out.contains(one.ids().get(0))) {
                int subject = Salience.subject(one.tree(), one.head());
                boolean main = subject >= 0 && one.tree().head(one.tree().head(subject)) < 0;
                out.add(main ? 0 : out.size(), one.ids().get(0));
            }
        }
        return out;
    }

    private boolean fits(Antecedent one, String pronoun) {
        String type = one.ids().get(0).substring(0, one.ids().get(0).indexOf(':'));
        boolean person = type.equals("person") || type.equals("anon") && !one.isThing();
        return switch (pronoun) {
            case "he", "she" -> person && one.ids().size() == 1 && genders.fits(one, pronoun) && !one.isMany();
            case "they" ->
                type.equals("thing")
                        ? one.isPlural()
                        : one.ids().size() > 1 || type.equals("anon") || type.equals("group") || type.equals("country");
            default -> !person && one.ids().size() == 1 && !(type.equals("thing") && one.isPlural());
        };
    }
}
