package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.desk.store.Store;

/** Every command on the sample coverage: what it says on a terminal, in a pipe, and with which exit code. */
class CommandsTest {
    private static final Path SAMPLES = Spoken.root().resolve("samples");

    @TempDir
    static Path folder;

    private static String store;
    private static Spoken read;

    @BeforeAll
    static void readTheSample() {
        store = folder.resolve("lyssa.rap").toString();
        read = Spoken.piped(
                folder,
                "read",
                SAMPLES.resolve("lyssa").toString(),
                "--atlas",
                SAMPLES.resolve("atlas.tsv").toString(),
                "-s",
                store);
    }

    private static Spoken rap(String command, String... more) {
        return Spoken.of(folder, store, command, more);
    }

    @Test
    void reading_says_what_came_of_each_file_and_ends_with_3() {
        assertThat(read.code()).isEqualTo(3);
        assertThat(read.out()).startsWith("22 files: 20 new, 0 known, 2 not read; 20 articles = ");
        assertThat(read.err())
                .contains("cannot read 21-damaged-download.txt: not text")
                .contains("cannot read 22-empty.txt: empty");
    }

    @Test
    void an_empty_folder_is_said_to_be_empty(@TempDir Path empty) {
        Spoken spoken = rap("read", empty.toString());
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out()).isEqualTo("nothing to read: no file in " + empty + ".\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said",
                "positions",
                "exchanges",
                "meetings",
                "numbers",
                "timeline",
                "actors",
                "conflicts",
                "sources",
                "check"
            })
    void each_list_has_every_form(String list) throws IOException {
        assertThat(rap(list).code()).isZero();
        assertThat(rap(list, "--json").out()).startsWith("[").endsWith("]\n");
        rap(list, "--jsonl")
                .lines()
                .forEach(line -> assertThat(line).startsWith("{").endsWith("}"));
        assertThat(rap(list, "--csv").out()).contains(",").endsWith("\r\n");
        assertThat(rap(list, "--md").out()).startsWith("| ").contains("| --- |");
        Path file = folder.resolve(list + ".csv");
        assertThat(rap(list, "--csv", "-o", file.toString()).out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(rap(list, "--csv").out());
    }

    @Test
    void a_pipe_gets_one_record_a_line_with_whole_ids_and_no_foot() {
        List<String> lines = rap("numbers").lines();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(10));
        assertThat(lines.get(0)).matches(".*f-\\S{10}$");
    }

    @Test
    void a_person_gets_a_screen_that_keeps_the_width_and_says_what_is_missing() {
        Spoken spoken = Spoken.onScreen(folder, "numbers", "-n", "2", "-s", store);
        assertThat(spoken.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(spoken.out()).contains("2 of ").contains("more: --limit");
    }

    @Test
    void an_empty_answer_is_done_and_names_the_filter_that_emptied_it() {
        Spoken spoken = Spoken.onScreen(folder, "numbers", "--from", "2999-01-01", "-s", store);
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out())
                .contains("0 of ")
                .contains("left out by --from")
                .contains("without --from: ");
    }

    @Test
    void the_brief_leads_with_at_most_seven_lines_and_why_opens_them() {
        Spoken brief = Spoken.onScreen(folder, "brief", "--since", "last", "-s", store);
        assertThat(brief.out())
                .contains("lyssa · since the beginning · 20 articles = ")
                .contains("\nNEW")
                .contains("\n 7 ");
        Spoken why = Spoken.piped(folder, "why", "1", "-s", store);
        assertThat(why.code()).isZero();
        assertThat(why.out()).contains("›").contains("characters ").containsPattern("\\.(txt|html), ");
    }

    @Test
    void a_look_on_a_terminal_is_remembered_and_one_in_a_pipe_is_not() {
        String own = folder.resolve("look.rap").toString();
        Spoken.piped(
                folder,
                "read",
                SAMPLES.resolve("lyssa").resolve("16-draft-accord.txt").toString(),
                "-s",
                own);
        assertThat(Spoken.piped(folder, "brief", "--exit-code", "-s", own).code())
                .isEqualTo(10);
        assertThat(Spoken.piped(folder, "brief", "--exit-code", "-s", own).code())
                .isEqualTo(10);
        assertThat(Spoken.onScreen(folder, "brief", "--exit-code", "-s", own).code())
                .isEqualTo(10);
        Spoken second = Spoken.onScreen(folder, "brief", "--exit-code", "-s", own);
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("Nothing new since your last look");
    }

    @Test
    void a_brief_has_forms_for_programs_and_for_mail() {
        assertThat(rap("brief").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
        assertThat(rap("brief", "--json").out()).startsWith("[").contains("\"part\"");
        assertThat(rap("brief", "--md").out()).startsWith("# What is new").contains("## New");
    }

    @Test
    void why_takes_the_beginning_of_an_id() {
        String id = rap("numbers").lines().get(0).replaceFirst(".*\t", "");
        assertThat(rap("why", id).out()).contains(id);
        assertThat(rap("why", id.substring(0, 8)).out()).contains(id);
    }

    @Test
    void search_takes_phrases_and_operators_and_never_runs_what_is_none() {
        assertThat(rap("search", "gates").lines()).isNotEmpty();
        assertThat(rap("search", "\"about 90 minutes\"").lines()).isNotEmpty();
        assertThat(rap("search", "nosuchword").lines()).isEmpty();
        for (String odd :
                List.of("\"", "AND", "OR OR", "a:b*", "(", "NEAR(", "^x", "-", "*", "'; DROP TABLE claim; --")) {
            assertThat(Spoken.piped(folder, "search", "-s", store, "--", odd).code())
                    .as(odd)
                    .isZero();
        }
    }

    @Test
    void diff_climbs_two_versions() {
        Spoken spoken = rap("diff", "01-nna", "04-nna");
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out())
                .startsWith("A 01-nna-talks-resume.txt\nB 04-nna-talks-resume-update.txt\n")
                .contains(
                        "speaker  A ", "senior Halvorian official: Marek told Orlin", "Marek: Halvoria would deliver");
        assertThat(rap("diff", "01-nna", "03-gazette").out()).doesNotContain("speaker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "md", "gdelt", "plover", "statements"})
    void an_export_writes_its_files(String form) throws IOException {
        Path out = folder.resolve("export-" + form);
        assertThat(rap("export", "--format", form, "-o", out.toString()).code()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nosuch|no command 'nosuch'",
                "breif|Did you mean 'brief'?",
                "said --form|no option '--form'",
                "said --from yesterday|'yesterday' is not a day",
                "said --since soon|none of 24h, 7d",
                "said --limit 0|above 0",
                "said --json --csv|mutually exclusive",
                "export --format xml -o x|xml",
                "read|ARTICLES",
                "read samples -j 0|at least 1 thread",
                "--store x|no option '--store' before the command"
            })
    void wrong_use_is_one_sentence_and_2(String each) {
        String[] parts = each.split("\\|");
        Spoken spoken = Spoken.piped(folder, parts[0].split(" "));
        assertThat(spoken.code()).as(spoken.err()).isEqualTo(2);
        assertThat(spoken.err()).contains(parts[1]).doesNotContain("\tat ");
        assertThat(spoken.err().lines()).hasSize(1);
    }

    @Test
    void a_list_refuses_filters_that_it_does_not_obey() {
        for (String list : List.of("actors", "conflicts", "sources", "check")) {
            assertThat(rap(list, "--by", "Marek").code()).as(list).isEqualTo(2);
            assertThat(rap(list, "--by", "Marek").err()).contains("no option '--by'");
        }
        assertThat(rap("search", "reply", "--quotable").code()).isEqualTo(2);
    }

    @Test
    void what_is_not_there_is_4_with_the_nearest_name() {
        assertThat(rap("said", "--by", "Mareck").code()).isEqualTo(4);
        assertThat(rap("said", "--by", "Mareck").err()).contains("Did you mean").contains("Marek");
        assertThat(rap("why", "s-zzzzzz").code()).isEqualTo(4);
        assertThat(rap("why", "zzz").err()).contains("no line zzz").contains("An id looks like s-7k3f");
        assertThat(rap("why", "s-").err()).contains("several lines begin with s-: s-");
        assertThat(rap("diff", "01-nna", "99-nothing").code()).isEqualTo(4);
        assertThat(rap("forget", "12-opinio.txt").err()).contains("'12-opinion.txt'");
        assertThat(Spoken.piped(
                                folder,
                                "brief",
                                "-s",
                                folder.resolve("none.rap").toString())
                        .code())
                .isEqualTo(4);
        assertThat(Spoken.piped(folder, "read", folder.resolve("none").toString())
                        .code())
                .isEqualTo(4);
    }

    @Test
    void a_store_of_another_kind_or_version_or_owner_is_5() throws Exception {
        Path other = folder.resolve("other.rap");
        Files.writeString(other, "not a database at all, but long enough to look at".repeat(20));
        assertThat(Spoken.piped(folder, "brief", "-s", other.toString()).code()).isEqualTo(5);
        Path later = folder.resolve("later.rap");
        Spoken.piped(folder, "init", "-s", later.toString());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + later);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }
        Spoken spoken = Spoken.piped(folder, "info", "-s", later.toString());
        assertThat(spoken.code()).isEqualTo(5);
        assertThat(spoken.err()).contains("another version");
    }

    @Test
    void one_process_writes_at_a_time_and_others_read_on() {
        Path own = folder.resolve("own.rap");
        Path article = SAMPLES.resolve("lyssa").resolve("16-draft-accord.txt");
        try (Store writer = Store.writing(own)) {
            Spoken second = Spoken.piped(
                    folder, "read", article.toString(), "-s", writer.file().toString());
            assertThat(second.code()).isEqualTo(5);
            assertThat(second.err()).contains("is busy: another process writes to it");
            assertThat(Spoken.piped(folder, "info", "-s", own.toString()).code())
                    .isZero();
        }
        assertThat(Spoken.piped(folder, "read", article.toString(), "-s", own.toString())
                        .code())
                .isZero();
        assertThat(own.resolveSibling("own.rap-lock")).doesNotExist();
    }

    @Test
    void at_a_day_a_line_is_what_the_articles_up_to_it_tell() {
        assertThat(rap("exchanges", "--at", "2031-03-05").lines().size())
                .isLessThan(rap("exchanges").lines().size());
        assertThat(rap("timeline", "--at", "2031-03-01").lines()).isEmpty();
    }

    @Test
    void a_closed_pipe_ends_in_silence() {
        StringWriter err = new StringWriter();
        Writer closed = new Writer() {
            @Override
            public void write(char[] words, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Terminal terminal = new Terminal(closed, err, false, false, 80, false, folder.resolve("memory"));
        assertThat(new Rap(terminal).answer("numbers", "-s", store)).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void help_begins_with_examples_and_knows_every_command() {
        Spoken help = Spoken.piped(folder, "--help");
        assertThat(help.code()).isZero();
        for (String word : Verb.words()) {
            if (!word.equals("parse")) {
                assertThat(help.out()).contains(word);
            }
            Spoken own = Spoken.piped(folder, "help", word);
            assertThat(own.code()).as(own.err()).isZero();
            assertThat(own.out().indexOf("  rap " + word))
                    .as(own.out())
                    .isBetween(0, own.out().indexOf("Usage:"));
        }
    }

    @Test
    void init_info_completion_parse_and_version_answer() throws IOException {
        assertThat(Spoken.piped(folder, "init", "-s", folder.resolve("new.rap").toString())
                        .out())
                .contains("is ready");
        assertThat(rap("info").out()).contains("articles\t20 = ").contains("4 states of yours");
        assertThat(Spoken.piped(folder, "completion").out())
                .contains("complete -o default -F _rap rap")
                .contains("--min-origins");
        assertThat(Spoken.piped(folder, "--version").out()).startsWith("rap ");
        Path words = folder.resolve("gold.conllu");
        Files.writeString(
                words,
                "# text = Talks failed.\n1\tTalks\t_\t_\t_\t_\t_\t_\t_\t_\n2\tfailed\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
        assertThat(Spoken.piped(folder, "parse", words.toString(), "--format", "conllu")
                        .out())
                .contains("# text = Talks failed.")
                .contains("1\tTalks\t")
                .contains("2\tfailed\t");
    }

    @Test
    void spreadsheet_formulas_in_cells_are_inert() {
        StringWriter out = new StringWriter();
        new Csv()
                .write(
                        new Sheet(
                                List.of(Sheet.Column.of("a", Sheet.Look.LONG)),
                                List.of(List.of(Sheet.Cell.of("=HYPERLINK(\"x\")"))),
                                List.of()),
                        out);
        assertThat(out.toString()).isEqualTo("a\r\n\"'=HYPERLINK(\"\"x\"\")\"\r\n");
    }

    @Test
    void a_port_that_does_not_exist_is_a_wrong_use() {
        Spoken refused = rap("serve", "--port", "99999");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualTo("rap: --port wants a number from 0 to 65535, not 99999\n");
    }
}
