package org.rapporteur.desk.cli;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs through the usual commands once, so that the launcher's build can keep the classes they load. Not for users. */
@Command(hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0")
    private Path samples = Path.of("samples");

    @Parameters(index = "1")
    private Path folder = Path.of("target");

    WarmUpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String store = folder.resolve("warm-up.rap").toString();
        Rap quiet = new Rap(new Terminal(
                new StringWriter(), new StringWriter(), true, false, 80, false, folder.resolve("warm-up")));
        quiet.run(
                "read",
                samples.resolve("lyssa").toString(),
                "--atlas",
                samples.resolve("atlas.tsv").toString(),
                "-s",
                store,
                "-j",
                "1");
        for (String verb : Verb.words()) {
            quiet.run(verb, "--help");
        }
        for (String list : new String[] {"brief", "said", "timeline", "actors", "info", "check"}) {
            quiet.run(list, "-s", store);
        }
        terminal.say("warm");
        return 0;
    }
}
