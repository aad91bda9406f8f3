package org.rapporteur.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The ids of the last list, so that "rap why 3" means its third line. Kept beside no store, but with the user. */
final class LastList {
    private static final int KEPT = 99;
    private final Path file;

    LastList(Terminal terminal, Path store) {
        String name = Integer.toHexString(
                store.toAbsolutePath().normalize().toString().hashCode());
        this.file = terminal.memory().resolve("last-" + name);
    }

    /** Remembers a list that has lines; where nothing can be written, numbers do not work and nothing else is lost. */
    void remember(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, ids.subList(0, Math.min(KEPT, ids.size())));
        } catch (IOException noMemory) {
            file.toFile().delete();
        }
    }

    /** The id of a line of the last list, counted from 1. */
    Optional<String> line(int number) {
        try {
            List<String> ids = Files.readAllLines(file);
            return number >= 1 && number <= ids.size() ? Optional.of(ids.get(number - 1)) : Optional.empty();
        } catch (IOException nothing) {
            return Optional.empty();
        }
    }
}
