package org.rapporteur.bench.yardstick;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** CoreNLP 4.5.10 (GPL): a yardstick, never shipped. Its quote annotator is the peer for statements. */
final class CoreNlp implements Yardsticks.Engine {
    private final String name;
    private final StanfordCoreNLP pipeline;

    private CoreNlp(String name, StanfordCoreNLP pipeline) {
        this.name = name;
        this.pipeline = pipeline;
    }

    static List<Yardsticks.Engine> engines() {
        return List.of(
                new CoreNlp("CoreNLP: words, tags, trees", pipeline("tokenize,pos,depparse")),
                new CoreNlp("CoreNLP: words, tags, trees, names", pipeline("tokenize,pos,lemma,depparse,ner")));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int read(String text) {
        return pipeline.processToCoreDocument(text).tokens().size();
    }

    /** One line a quotation: content, speaker mention and resolved speaker, in code points. */
    static void writeQuotes(List<Path> files, Path out) throws IOException {
        StanfordCoreNLP quotes = pipeline("tokenize,pos,lemma,ner,depparse,coref,quote");
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (Path file : files) {
                String text = Yardsticks.read(file);
                String stem = file.getFileName().toString().replace(".txt", "");
                CoreDocument read = quotes.processToCoreDocument(text);
                for (CoreQuote quote : read.quotes()) {
                    writer.write(line(stem, text, quote));
                    writer.newLine();
                }
            }
        }
    }

    private static String line(String stem, String text, CoreQuote quote) {
        int start = quote.quoteCharOffsets().first();
        int end = quote.quoteCharOffsets().second();
        StringBuilder json = new StringBuilder("{\"doc\":\"" + stem + "\",\"kind\":\"direct\",\"content\":[");
        json.append(span(text, start, end)).append("],\"source\":[");
        quote.speakerTokens().filter(tokens -> !tokens.isEmpty()).ifPresent(tokens -> json.append(mention(text, tokens)));
        json.append("],\"cue\":[]");
        quote.canonicalSpeaker().or(quote::speaker).ifPresent(who -> json.append(",\"speaker\":\"" + escaped(who) + "\""));
        return json.append('}').toString();
    }

    private static String mention(String text, List<CoreLabel> tokens) {
        return span(
                text, tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
    }

    private static String span(String text, int start, int end) {
        return "[" + text.codePointCount(0, start) + "," + text.codePointCount(0, end) + "]";
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ');
    }

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties wanted = new Properties();
        wanted.setProperty("annotators", annotators);
        wanted.setProperty("threads", "1");
        wanted.setProperty("ner.applyFineGrained", "false");
        wanted.setProperty("coref.algorithm", "statistical");
        return new StanfordCoreNLP(wanted);
    }
}
