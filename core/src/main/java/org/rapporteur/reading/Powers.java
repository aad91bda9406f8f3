package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which ids can act, and for whom: a person, a body, a state; "Tolvar" acts as Dravenia, the ministry for its state. */
final class Powers {
    /** The government that a story calls "his government" is its state. */
    private static final String GOVERNMENT = "org:Government_of_";

    private static final Set<String> TONGUES = Set.of("language", "languages", "tongue", "speaking");

    private static final Pattern PART =
            Pattern.compile("^(north|south|east|west|central)\\w* ", Pattern.CASE_INSENSITIVE);

    private final Who who;
    private final Atlas atlas;

    Powers(Story story) {
        this.who = story.who();
        this.atlas = story.atlas();
    }

    /** Those whom a name means that can act; "the Dravenian language" is no Dravenia, nor are "Dravenian-backed rebels". */
    List<String> of(Named named) {
        if (isTongue(named) || isPatron(named)) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        for (String id : named.voices()) {
            of(id).ifPresent(out::add);
        }
        return out;
    }

    /** What others are called by who helps or holds them; those who lead act too: "Dravenian-led forces". */
    private static boolean isPatron(Named named) {
        Tree tree = named.tree();
        int by = named.to() + 1;
        return by < tree.size()
                && tree.word(named.to()).equals("-")
                && tree.token(by).xpos().equals("VBN")
                && !tree.word(by).equals("led");
    }

    private static boolean isTongue(Named named) {
        Tree tree = named.tree();
        int next = tree.word(named.to()).equals("-") ? named.to() + 1 : named.to();
        return TONGUES.contains(tree.word(next));
    }

    /** A person, state or body that acts; the state of a city or unnamed voice; empty for papers, places, the unknown. */
    Optional<String> of(String id) {
        if (id.startsWith("person:") || id.startsWith("country:") || id.startsWith("org:") || id.startsWith("group:")) {
            return Optional.of(id);
        }
        if (id.startsWith("place:")) {
            return land(id.substring(6).replace('_', ' '));
        }
        return who.side(id);
    }

    /** The state of a capital, of a region that belongs to one, and of a part of it: "southern Dravenia". */
    private Optional<String> land(String name) {
        return atlas.find(name)
                .or(() -> atlas.find(PART.matcher(name).replaceFirst("")).filter(Toponym::isState))
                .flatMap(Toponym::side);
    }

    /** As {@link #of(String)}, but all states of a voice that speaks for several: "the ministers of Halvoria and Dravenia". */
    List<String> all(String id) {
        Set<String> several = who.several(id);
        return several.isEmpty() ? of(id).stream().toList() : List.copyOf(several);
    }

    /** The states that ids stand for, each once: those of their sides, or their own. */
    Set<String> sides(List<String> ids) {
        Set<String> out = new LinkedHashSet<>();
        for (String id : ids) {
            out.add(root(id));
        }
        return out;
    }

    /** The state behind a body of a state: its ministry's side is the state itself. */
    private String root(String id) {
        String at = id;
        Optional<String> side = who.side(at);
        for (int steps = 0; steps < 3 && side.isPresent(); steps++) {
            at = side.get();
            side = who.side(at);
        }
        return at.startsWith(GOVERNMENT) ? "country:" + at.substring(GOVERNMENT.length()) : at;
    }
}
