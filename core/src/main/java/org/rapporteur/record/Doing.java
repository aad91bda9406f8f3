package org.rapporteur.record;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.entry.Modality;
import org.rapporteur.text.WordList;

/** How a line says that somebody does something: "imposes sanctions on", "hold talks with". */
record Doing(String type, String one, String many, String before) {
    private static final Map<String, Doing> ALL = all();

    static Optional<Doing> of(String type) {
        return Optional.ofNullable(ALL.get(type));
    }

    /** The verb for one or several, as far as it is real: "meet", "to meet", "said to meet"; who offers to offer offers. */
    String verb(boolean several, Modality modality) {
        boolean said = modality == Modality.OFFERED && type.equals("offer")
                || modality == Modality.THREATENED && type.equals("threat");
        return switch (said ? Modality.ACTUAL : modality) {
            case ACTUAL -> several ? many : one;
            case PLANNED -> "to " + many;
            case ALLEGED -> "said to " + many;
            case FORECAST -> "expected to " + many;
            case DEMANDED -> "asked to " + many;
            case OFFERED -> several ? "offer to " + many : "offers to " + many;
            case THREATENED -> several ? "threaten to " + many : "threatens to " + many;
            case DENIED -> "said not to " + many;
            case HYPOTHETICAL -> "might " + many;
        };
    }

    /** The other side with the word before it; of a deed that has none, or where nobody is named, nothing. */
    String to(String names) {
        if (names.isEmpty() || before.equals("!")) {
            return "";
        }
        return before.equals("-") ? " " + names : " " + before + " " + names;
    }

    private static Map<String, Doing> all() {
        Map<String, Doing> all = new TreeMap<>();
        for (String line : WordList.lines(Doing.class, "doings.tsv")) {
            String[] cells = line.split("\t");
            all.put(cells[0], new Doing(cells[0], cells[1], cells[2], cells[3]));
        }
        return all;
    }
}
