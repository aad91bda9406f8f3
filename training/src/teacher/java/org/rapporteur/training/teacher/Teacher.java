package org.rapporteur.training.teacher;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotates words with NLP4J (Apache-2.0): a word a line comes in, an empty line behind each sentence; number, word, Penn
 * tag, name tag, head and relation go out. Not part of the build, since the teacher's models are 260 MB: make-models
 * fetches it and runs this file by itself.
 */
public final class Teacher {
    private Teacher() {}

    /** Arguments: the words, the file to write. */
    public static void main(String[] args) throws IOException {
        NLPDecoder decoder;
        try (InputStream config =
                Teacher.class.getResourceAsStream("/edu/emory/mathcs/nlp/configuration/config-decode-en.xml")) {
            decoder = new NLPDecoder(config);
        }
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            List<Token> words = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    words.add(new Token(line));
                } else if (!words.isEmpty()) {
                    write(decoder.decode(decoder.toNodeArray(words)), out);
                    words.clear();
                }
            }
        }
    }

    private static void write(NLPNode[] nodes, BufferedWriter out) throws IOException {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            out.write(String.join(
                    "\t",
                    Integer.toString(i),
                    node.getWordForm(),
                    node.getPartOfSpeechTag(),
                    node.getNamedEntityTag(),
                    Integer.toString(node.getDependencyHead().getID()),
                    node.getDependencyLabel()));
            out.write('\n');
        }
        out.write('\n');
    }
}
