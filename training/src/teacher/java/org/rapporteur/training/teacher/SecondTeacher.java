package org.rapporteur.training.teacher;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks names with CoreNLP's finder: a word a line comes in, an empty line behind each sentence; number, word and name tag
 * go out. CoreNLP is GPL: it answers, and no part of it or of its models is shipped. Not part of the build; see
 * {@link Teacher}.
 */
public final class SecondTeacher {
    private static final String FINDER = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private SecondTeacher() {}

    /** Arguments: the words, the file to write. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        CRFClassifier<CoreLabel> finder = CRFClassifier.getClassifier(FINDER);
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            List<CoreLabel> words = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    words.add(word(line));
                } else if (!words.isEmpty()) {
                    write(finder.classifySentence(words), out);
                    words.clear();
                }
            }
        }
    }

    private static CoreLabel word(String form) {
        CoreLabel word = new CoreLabel();
        word.setWord(form);
        word.setValue(form);
        return word;
    }

    private static void write(List<CoreLabel> words, BufferedWriter out) throws IOException {
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            out.write(String.join("\t", Integer.toString(i + 1), word.word(), word.get(AnswerAnnotation.class)));
            out.write('\n');
        }
        out.write('\n');
    }
}
