package org.rapporteur.training.teacher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/**
 * Writes the word clusters that come with NLP4J (Apache-2.0), learned by its authors from news and an encyclopaedia: a word
 * a line, and after a tab the path to its cluster, such as {@code 1010101110}. Not part of the build; see {@link Teacher}.
 */
public final class Lexica {
    private static final String CLUSTERS =
            "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

    private Lexica() {}

    /** Argument: the file to write. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Map<String, String> paths = new TreeMap<>();
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(Lexica.class.getResourceAsStream(CLUSTERS))))) {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
                paths.put((String) entry.getKey(), longest((Collection<?>) entry.getValue()));
            }
        }
        List<String> lines = new ArrayList<>();
        paths.forEach((word, path) -> lines.add(word + "\t" + path));
        Files.write(Path.of(args[0]), lines);
    }

    /** A word comes with its path and the beginnings of it. */
    private static String longest(Collection<?> beginnings) {
        String longest = "";
        for (Object beginning : beginnings) {
            longest = ((String) beginning).length() > longest.length() ? (String) beginning : longest;
        }
        return longest;
    }
}
