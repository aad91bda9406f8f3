package org.rapporteur.desk.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command. */
final class StoreOption {
    @Option(
            names = {"-s", "--store"},
            paramLabel = "FILE",
            defaultValue = "record.rap",
            description = "the store; ./record.rap when not given")
    Path file = Path.of("record.rap");

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress and no summary")
    boolean quiet;

    @Option(names = "--debug", description = "show the stack trace of a failure")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    boolean help;
}
