package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.language.Conllu;
import org.rapporteur.language.Language;
import org.rapporteur.language.Name;

/** Answers development sets with the models as shipped, their words given, so that a scorer can compare. */
final class Answers {
    /** What Universal NER calls our kinds; it has no word for the others. */
    private static final Map<Name.Kind, String> KINDS =
            Map.of(Name.Kind.PERSON, "PER", Name.Kind.BODY, "ORG", Name.Kind.PLACE, "LOC");

    private Answers() {}

    /** Arguments: a folder of CoNLL-U files or a file of IOB2, and the folder or file to write. */
    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[0]);
        Path out = Path.of(args[1]);
        if (Files.isDirectory(gold)) {
            trees(gold, out);
        } else {
            names(gold, out);
        }
    }

    private static void trees(Path gold, Path out) throws IOException {
        Files.createDirectories(out);
        Conllu conllu = new Conllu(Language.english());
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.sorted().toList()) {
                Files.writeString(out.resolve(file.getFileName()), conllu.annotate(Files.readString(file)));
            }
        }
    }

    private static void names(Path gold, Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String[]> rows : Bank.rows(gold)) {
            List<String> words = rows.stream().map(row -> row[1]).toList();
            String[] marks = marks(words);
            for (int i = 0; i < marks.length; i++) {
                text.append(i + 1)
                        .append('\t')
                        .append(words.get(i))
                        .append('\t')
                        .append(marks[i])
                        .append('\n');
            }
            text.append('\n');
        }
        Files.writeString(out, text);
    }

    private static String[] marks(List<String> words) {
        String[] marks = new String[words.size()];
        Arrays.fill(marks, "O");
        for (Name name : Language.english().sentence(words).names()) {
            String kind = KINDS.get(name.kind());
            for (int i = name.from(); kind != null && i < name.to(); i++) {
                marks[i] = (i == name.from() ? "B-" : "I-") + kind;
            }
        }
        return marks;
    }
}
