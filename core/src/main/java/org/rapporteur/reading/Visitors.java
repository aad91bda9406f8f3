package org.rapporteur.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.coding.Deed;
import org.rapporteur.text.WordSets;

/** Who pays a visit: a person or a delegation, not troops; the state that is visited is a place, not a participant. */
final class Visitors {
    private static final WordSets WORDS = WordSets.of(Visitors.class, "visitors.tsv");
    private static final Set<String> TRAVEL = WORDS.words("travel");
    private static final Set<String> DELEGATES = WORDS.words("delegates");
    private final Players players;
    private final Who who;

    Visitors(Players players, Who who) {
        this.players = players;
        this.who = who;
    }

    /** Takes out who only tells of a meeting of others: "…, press secretary Nadia Brandt said". */
    void withoutVoices(Set<String> people, Deed deed) {
        boolean own = List.of("press", "briefing", "visit").contains(deed.name());
        Set<String> others = new TreeSet<>(people);
        others.removeIf(this::isVoice);
        if (!own && !others.isEmpty()) {
            people.retainAll(others);
        }
    }

    private boolean isVoice(String id) {
        String role = who.role(id).orElse("").toLowerCase(Locale.ROOT);
        return id.startsWith("person:") && (role.contains("spokes") || role.contains("press secretary"));
    }

    /** Whether a verb of going tells of a visit here: people do, troops do not. */
    boolean travel(Clause clause, Deed deed) {
        if (deed.name().equals("host")) {
            return clause.object() >= 0 && guest(clause.tree(), clause.object());
        }
        if (!deed.name().equals("visit") || !isTravel(clause.tree().lemma(clause.verb()))) {
            return !clause.tree().lemma(clause.verb()).equals("coordinate");
        }
        return isVisitor(clause.tree(), clause.subject());
    }

    /** Whether a phrase means a person, or people who come for a state. */
    boolean isVisitor(Tree tree, int phrase) {
        return phrase >= 0
                && (DELEGATES.contains(tree.lemma(phrase))
                        || players.of(tree, phrase).stream().anyMatch(id -> id.startsWith("person:")));
    }

    /** Whether a verb tells that somebody goes somewhere. */
    static boolean isTravel(String verb) {
        return TRAVEL.contains(verb);
    }

    /** Whether a word means somebody who comes for others. */
    static boolean isDelegate(String lemma) {
        return DELEGATES.contains(lemma);
    }

    /** Whoever is received is a person or comes for a state: nobody hosts a letter, ships or troops. */
    private boolean guest(Tree tree, int object) {
        String lemma = tree.lemma(object);
        boolean named = tree.token(object).upos().equals("PROPN")
                || List.of("him", "her", "them", "us", "me", "whom", "who").contains(tree.word(object));
        return DELEGATES.contains(lemma) || named || DELEGATES.stream().anyMatch(lemma::endsWith);
    }

    /** "The Harbour Council will meet", "held a session", "ministers of the Meridian Pact met": members of one body come together, though none is named. */
    static boolean assemble(Clause clause, Parts parts) {
        boolean one = parts.actors().size() + parts.recipients().size() == 1
                && parts.actors().stream().allMatch(id -> id.startsWith("org:"));
        int object = clause.object();
        boolean sits = object < 0
                ? WORDS.has("assembling", clause.tree().lemma(clause.verb()))
                : Deeds.english().isA(clause.tree().lemma(object), "meeting");
        return one && sits && clause.subject() >= 0;
    }

    /** The visitors, with those persons whom they visit. */
    Parts alone(Parts parts) {
        List<String> hosts = parts.recipients().stream()
                .filter(id -> id.startsWith("person:"))
                .toList();
        return new Parts(parts.actors(), hosts);
    }
}
