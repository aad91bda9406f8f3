package org.rapporteur.desk.web;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The signs and anchors of an article's entries: S1, S2, P1 …, in the order of the text. */
final class Numbering {
    private final Map<Sheet.Reading, Reader.Mark> marks = new IdentityHashMap<>();
    private final Map<Sheet.Reading, String> anchors = new IdentityHashMap<>();

    private Numbering() {}

    static Numbering of(Sheet sheet) {
        Numbering numbering = new Numbering();
        Map<Tag, Integer> given = new EnumMap<>(Tag.class);
        Set<String> taken = new HashSet<>();
        for (Sheet.Reading reading : sheet.readings()) {
            Tag tag = Tag.of(reading.entry());
            String sign = tag.mark(given.merge(tag, 1, Integer::sum));
            numbering.marks.put(reading, new Reader.Mark(sign, tag.letter(), "r-" + sign));
            String anchor = taken.add(reading.line()) ? reading.line() : reading.line() + "." + sign;
            numbering.anchors.put(reading, anchor);
        }
        return numbering;
    }

    Reader.Mark mark(Sheet.Reading reading) {
        return java.util.Objects.requireNonNull(marks.get(reading));
    }

    /** The id of the words: the line's, or with the sign where an article says a line twice. */
    String anchor(Sheet.Reading reading) {
        return java.util.Objects.requireNonNull(anchors.get(reading));
    }
}
