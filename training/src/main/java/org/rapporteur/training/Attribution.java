package org.rapporteur.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.text.Span;

/**
 * One annotated statement of PolNeAR (Newell, Margolin and Ruths 2018); spans are UTF-16 units of its text.
 *
 * @param speech false for what somebody thinks or feels rather than says
 */
record Attribution(List<Span> content, List<Span> speaker, List<Span> cue, boolean speech) {
    /** All attributions of a file, by the name of the text. */
    static Map<String, List<Attribution>> read(Path jsonl, Path texts) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<Attribution>> out = new TreeMap<>();
        Map<String, String> cache = new TreeMap<>();
        for (String line : Files.readAllLines(jsonl)) {
            JsonNode row = mapper.readTree(line);
            String name = row.get("doc").asText();
            if (!cache.containsKey(name)) {
                cache.put(name, Files.readString(texts.resolve(name + ".txt")));
            }
            String text = cache.get(name);
            out.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(new Attribution(
                            spans(row.get("content"), text),
                            spans(row.get("source"), text),
                            spans(row.get("cue"), text),
                            row.path("speech").asBoolean(true)));
        }
        return out;
    }

    private static List<Span> spans(JsonNode pairs, String text) {
        List<Span> out = new ArrayList<>();
        for (JsonNode pair : pairs) {
            int start = text.offsetByCodePoints(0, pair.get(0).asInt());
            int end = text.offsetByCodePoints(0, pair.get(1).asInt());
            out.add(new Span(start, end));
        }
        return out;
    }

    /** The same attribution in a text whose characters have moved. */
    Attribution moved(int[] to) {
        return new Attribution(moved(content, to), moved(speaker, to), moved(cue, to), speech);
    }

    private static List<Span> moved(List<Span> spans, int[] to) {
        return spans.stream()
                .map(span -> new Span(to[span.start()], to[span.end()]))
                .toList();
    }
}
