package org.rapporteur.desk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The commands, in the order of the help. A command's class is loaded only when it is called. */
enum Verb {
    READ("read", ReadCommand::new),
    BRIEF("brief", BriefCommand::new),
    DEMO("demo", DemoCommand::new),
    SAID("said", SaidCommand::new),
    POSITIONS("positions", PositionsCommand::new),
    EXCHANGES("exchanges", ExchangesCommand::new),
    MEETINGS("meetings", MeetingsCommand::new),
    NUMBERS("numbers", NumbersCommand::new),
    TIMELINE("timeline", TimelineCommand::new),
    ACTORS("actors", ActorsCommand::new),
    CONFLICTS("conflicts", ConflictsCommand::new),
    SEARCH("search", SearchCommand::new),
    WHY("why", WhyCommand::new),
    SOURCES("sources", SourcesCommand::new),
    DIFF("diff", DiffCommand::new),
    CHECK("check", CheckCommand::new),
    EXPORT("export", ExportCommand::new),
    INIT("init", InitCommand::new),
    INFO("info", InfoCommand::new),
    SERVE("serve", ServeCommand::new),
    FORGET("forget", ForgetCommand::new),
    COMPLETION("completion", CompletionCommand::new),
    PARSE("parse", ParseCommand::new),
    WARM_UP("warm-up", WarmUpCommand::new);

    private final String word;
    private final Function<Terminal, Callable<Integer>> command;

    Verb(String word, Function<Terminal, Callable<Integer>> command) {
        this.word = word;
        this.command = command;
    }

    String word() {
        return word;
    }

    Callable<Integer> command(Terminal terminal) {
        return command.apply(terminal);
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    /** All words that a user may type; the one for the build is not among them. */
    static List<String> words() {
        return Arrays.stream(values())
                .filter(verb -> verb != WARM_UP)
                .map(Verb::word)
                .toList();
    }
}
