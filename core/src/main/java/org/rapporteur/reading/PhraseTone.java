package org.rapporteur.reading;

import java.util.Optional;

/** Set phrases: "off the table", "out of the question". */
final class PhraseTone implements Tone {
    @Override
    public Optional<String> at(Spoken spoken, int at) {
        return Stances.ofPhrase(spoken.tree(), at);
    }
}
