package org.rapporteur.desk.cli;

import java.io.Writer;

/** A form of output: writes a sheet for somebody. */
interface Form {
    void write(Sheet sheet, Writer out);
}
