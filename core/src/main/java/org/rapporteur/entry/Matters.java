package org.rapporteur.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One matter under one name: "quota" is {@code cod_quota} where nobody speaks of another quota. */
public final class Matters {
    private final TreeSet<String> labels;
    private final Map<String, String> wholes = new TreeMap<>();

    /** @param labels the issues that are spoken of */
    public Matters(Collection<String> labels) {
        this.labels = new TreeSet<>(labels);
    }

    /** The only longer label that an issue is the last word of, else the issue itself. */
    public String of(String issue) {
        return wholes.computeIfAbsent(issue, this::whole);
    }

    private String whole(String issue) {
        List<String> longer =
                labels.stream().filter(label -> label.endsWith("_" + issue)).toList();
        return longer.size() == 1 ? longer.get(0) : issue;
    }
}
