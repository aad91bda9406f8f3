package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Namer;

/** Words with the marks of names, as numbers of {@link Namer#MARKS}. */
record Marked(List<String> forms, int[] marks) {
    /** What the teacher's kinds of names (OntoNotes) and those of Universal NER are called here. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("PERSON", "PERSON"),
            Map.entry("PER", "PERSON"),
            Map.entry("ORG", "BODY"),
            Map.entry("GPE", "PLACE"),
            Map.entry("LOC", "PLACE"),
            Map.entry("FAC", "PLACE"),
            Map.entry("NORP", "OTHER"),
            Map.entry("EVENT", "OTHER"),
            Map.entry("LAW", "OTHER"),
            Map.entry("PRODUCT", "OTHER"),
            Map.entry("WORK_OF_ART", "OTHER"),
            Map.entry("LANGUAGE", "OTHER"));

    /** Reads what the teacher says of a sentence. */
    static Marked silver(List<String[]> rows) {
        Marked marked = of(rows, 3);
        marked.trim(rows);
        return marked;
    }

    /** Reads a corpus of names checked by hand. */
    static List<Marked> gold(Path file) throws IOException {
        List<Marked> out = new ArrayList<>();
        for (List<String[]> rows : Bank.rows(file)) {
            out.add(of(rows, 2));
        }
        return out;
    }

    private static Marked of(List<String[]> rows, int column) {
        int[] marks = new int[rows.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark(rows.get(i)[column]);
        }
        return new Marked(rows.stream().map(row -> row[1]).toList(), marks);
    }

    /** B and U begin a name, I and L go on. */
    private static int mark(String tag) {
        int hyphen = tag.indexOf('-');
        String kind = hyphen < 0 ? null : KINDS.get(tag.substring(hyphen + 1));
        if (kind == null) {
            return 0;
        }
        boolean begins = tag.charAt(0) == 'B' || tag.charAt(0) == 'U';
        return Namer.MARKS.indexOf((begins ? "B-" : "I-") + kind);
    }

    /** The teacher's names take in articles before and the possessive behind; ours do not. */
    private void trim(List<String[]> rows) {
        for (int i = 0; i < marks.length; i++) {
            boolean goesOn = i + 1 < marks.length && marks[i + 1] > 0 && marks[i + 1] % 2 == 0;
            if (marks[i] > 0 && !goesOn && rows.get(i)[2].equals("POS")) {
                marks[i] = 0;
            }
            if (marks[i] % 2 == 1 && rows.get(i)[2].equals("DT")) {
                marks[i] = 0;
                if (goesOn) {
                    marks[i + 1]--;
                }
            }
        }
    }
}
