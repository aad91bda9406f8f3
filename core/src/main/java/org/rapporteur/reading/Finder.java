package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;

/** Finds one kind of entry, such as meetings, in a story whose statements are known. */
interface Finder {
    /** What it found, in the order of the text. */
    List<? extends Entry> find(Story story, List<Statement> statements);
}
