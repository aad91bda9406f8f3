package org.rapporteur.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap said}: who said what to whom, and whether the words can be printed. */
@Command(
        header = {
            "Lists statements: who said what to whom, and whether the words can be trusted.%n",
            "  rap said --by Orlin --quotable          his words that may be printed",
            "  rap said --to Halvoria --since 24h      what came in since yesterday",
            "  rap said --about \"dam OR turbines\" --csv%n"
        },
        footer =
                "%nA quotation is verbatim, altered (a rewrite changed it) or unchecked. Altered words are never shown as quoted.")
final class SaidCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Lister list = new Lister();

    SaidCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.lines(terminal, new Said());
    }

    private static final class Said extends Columns {
        Said() {
            super(
                    List.of("statement"),
                    "statement",
                    List.of(
                            column("speaker", Look.SHORT),
                            column("to", Look.SHORT),
                            column("words", Look.LONG),
                            column("wording", Look.TAG),
                            column("act", Look.HIDDEN)));
        }

        @Override
        List<Cell> own(Listed line, Names names) {
            Statement said = (Statement) line.entry();
            return List.of(
                    said.speaker().isEmpty() ? new Cell("not named", "") : names.of(said.speaker()),
                    names.of(said.addressee()),
                    Cell.of(words(said)),
                    Cell.of(line.wording()),
                    Cell.of(said.negated() ? "not said" : said.act()));
        }

        /** The words; an altered quotation loses its marks, for they promise what is not so. */
        private static String words(Statement said) {
            String words = String.join(
                    " … ", said.content().stream().map(Evidence::words).toList());
            String marked = said.wording() == Statement.Wording.ALTERED ? words.replaceAll("[\"“”]", "") : words;
            return said.negated() ? "(not said) " + marked : marked;
        }
    }
}
