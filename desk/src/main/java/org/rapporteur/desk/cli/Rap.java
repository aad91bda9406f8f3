package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.Refusal;
import picocli.CommandLine;

/**
 * The command {@code rap}. It looks at the first word, loads that one command, and turns whatever goes wrong into one
 * sentence and an exit code: 0 done, 1 failed, 2 wrong use, 3 done in part, 4 no such thing, 5 store busy or of another
 * version, 10 there is news, 130 interrupted.
 */
public final class Rap {
    static final int FAILED = 1;
    static final int WRONG_USE = 2;
    static final int IN_PART = 3;
    static final int NEWS = 10;

    private final Terminal terminal;

    Rap(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String... arguments) {
        System.exit(new Rap(Terminal.ofProcess()).answer(arguments));
    }

    /** Does what the words say, to the end of the output; returns the exit code. */
    int answer(String... arguments) {
        try {
            int code = run(arguments);
            terminal.flush();
            return code;
        } catch (Terminal.Closed closed) {
            // Whoever reads our output has seen enough, as in "rap said | head -1".
            return 0;
        }
    }

    /** Does what the words say and returns the exit code. */
    int run(String... arguments) {
        if (arguments.length == 0 || isHelp(arguments[0])) {
            return help(arguments.length > 1 ? arguments[1] : "");
        }
        if (arguments[0].equals("--version") || arguments[0].equals("-V")) {
            terminal.say("rap " + version());
            return 0;
        }
        Optional<Verb> verb = Verb.of(arguments[0]);
        return verb.isPresent() ? run(verb.get(), List.of(arguments)) : unknown(arguments[0]);
    }

    private static boolean isHelp(String word) {
        return word.equals("help") || word.equals("--help") || word.equals("-h");
    }

    private int help(String about) {
        if (about.isEmpty() || about.startsWith("-")) {
            terminal.say(text("help.txt").strip());
            return 0;
        }
        Optional<Verb> verb = Verb.of(about);
        return verb.isPresent() ? run(verb.get(), List.of(about, "--help")) : unknown(about);
    }

    private int unknown(String word) {
        String what =
                word.startsWith("-") ? "no option '" + word + "' before the command." : "no command '" + word + "'.";
        terminal.complain("rap: " + what + Words.didYouMean(word, Verb.words()) + " 'rap help' lists them all.");
        return WRONG_USE;
    }

    private int run(Verb verb, List<String> arguments) {
        boolean debug = arguments.contains("--debug");
        try {
            return line(verb).execute(arguments.subList(1, arguments.size()).toArray(String[]::new));
        } catch (Refusal refusal) {
            return refused(refusal, debug);
        }
    }

    private int refused(Refusal refusal, boolean debug) {
        terminal.complain("rap: " + refusal.sentence());
        if (debug) {
            trace(refusal);
        }
        return refusal.reason().code();
    }

    private CommandLine line(Verb verb) {
        CommandLine line = new CommandLine(verb.command(terminal));
        line.setCommandName("rap " + verb.word());
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.min(100, Math.max(60, terminal.width())));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(new PrintWriter(terminal.out()));
        line.setErr(new PrintWriter(terminal.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, words) -> wrongUse(verb, problem));
        line.setExecutionExceptionHandler((problem, running, parsed) -> failed(problem, parsed));
        return line;
    }

    private int wrongUse(Verb verb, CommandLine.ParameterException problem) {
        String sentence = String.valueOf(problem.getMessage())
                .lines()
                .findFirst()
                .orElse("wrong use")
                .replace("is not an int", "is not a whole number")
                .replace(" (case-insensitive)", "");
        String hint = "";
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            sentence = word.startsWith("-")
                    ? "no option '" + word + "' with '" + verb.word() + "'."
                    : "one word too many: '" + word + "'.";
            hint = Words.didYouMean(
                    word,
                    List.copyOf(problem.getCommandLine()
                            .getCommandSpec()
                            .optionsMap()
                            .keySet()));
        }
        String dot = sentence.endsWith(".") ? "" : ".";
        terminal.complain("rap " + verb.word() + ": " + sentence + dot + hint + " 'rap help " + verb.word()
                + "' shows how it is used.");
        return WRONG_USE;
    }

    private int failed(Exception problem, CommandLine.ParseResult parsed) {
        boolean debug = parsed.hasMatchedOption("--debug");
        if (problem instanceof Refusal refusal) {
            return refused(refusal, debug);
        }
        if (problem instanceof Terminal.Closed) {
            return 0;
        }
        terminal.complain("rap: this should not happen: " + Words.harmless(String.valueOf(problem.getMessage()))
                + (debug ? "" : ". Run it again with --debug and report what it prints."));
        if (debug) {
            trace(problem);
        }
        return FAILED;
    }

    private void trace(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        terminal.complain(trace.toString());
    }

    static String version() {
        return Optional.ofNullable(Rap.class.getPackage().getImplementationVersion())
                .orElse("in development");
    }

    /** A text that lies beside this class. */
    static String text(String name) {
        try (InputStream in = Rap.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
