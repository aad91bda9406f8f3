package org.rapporteur.desk.web;

import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * Where a request wants an article opened.
 *
 * @param part to show
 * @param line whose words stand out; empty for none
 * @param here the number of the sentence that stands out; 0 for none
 */
record Place(Span part, String line, int here) {
    static Place of(Ask ask, Sheet sheet, Layout layout) {
        Optional<String> line = ask.text(Param.OPEN);
        Optional<Sheet.Reading> reading = line.flatMap(sheet::reading);
        if (reading.isPresent()) {
            return new Place(layout.at(reading.get().spans().get(0).start()), line.orElse(""), 0);
        }
        if (ask.text(Param.PLACE).isPresent()) {
            int point = ask.number(Param.PLACE, 0);
            int unit = new Units(sheet.article().text())
                    .of(new Span(point, point + 1))
                    .start();
            return new Place(layout.at(unit), "", layout.sentence(unit));
        }
        int sentence = ask.number(Param.SENTENCE, 0);
        return sentence > 0
                ? new Place(layout.withSentence(sentence), "", sentence)
                : new Place(layout.part(ask.number(Param.PART, 1)), "", 0);
    }
}
