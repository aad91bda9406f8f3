package org.rapporteur.desk.cli;

import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap completion}: a script for the shell. */
@Command(
        header = {
            "Prints a script that completes commands and options, for bash and zsh.%n",
            "  source <(rap completion)                        for this shell",
            "  rap completion > ~/.bash_completion.d/rap       for all to come%n"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        StringJoiner cases = new StringJoiner("\n");
        for (String word : Verb.words()) {
            CommandLine line = new CommandLine(Verb.of(word).orElseThrow().command(terminal));
            List<String> options = line.getCommandSpec().optionsMap().keySet().stream()
                    .filter(option -> option.startsWith("--"))
                    .sorted()
                    .toList();
            cases.add("    " + word + ") words=\"" + String.join(" ", options) + "\" ;;");
        }
        terminal.say(Rap.text("completion.sh")
                .replace("@COMMANDS@", String.join(" ", Verb.words()) + " help")
                .replace("@OPTIONS@", cases.toString())
                .strip());
        return 0;
    }
}
