package org.rapporteur.desk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.desk.cli.Sheet.Cell;

/** For programs: an object a row, in one array or one a line. Empty cells are left out. */
final class Json implements Form {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final boolean lines;

    Json(boolean lines) {
        this.lines = lines;
    }

    @Override
    public void write(Sheet sheet, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            if (lines) {
                for (List<Cell> row : sheet.rows()) {
                    row(sheet, row, json);
                    json.writeRaw('\n');
                }
            } else {
                json.useDefaultPrettyPrinter();
                json.writeStartArray();
                for (List<Cell> row : sheet.rows()) {
                    row(sheet, row, json);
                }
                json.writeEndArray();
                json.writeRaw('\n');
            }
        } catch (IOException closed) {
            throw new Terminal.Closed(closed);
        }
    }

    private static void row(Sheet sheet, List<Cell> row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int c = 0; c < row.size(); c++) {
            Object value = row.get(c).value();
            if (!value.equals("") && !value.equals(List.of())) {
                json.writeFieldName(sheet.columns().get(c).key());
                value(value, json);
            }
        }
        json.writeEndObject();
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        if (value instanceof List<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                value(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(Tabs.flat(number));
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
