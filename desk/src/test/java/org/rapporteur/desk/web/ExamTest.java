package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The twenty questions of samples/expected.md, asked with the keyboard alone: a page, and then the sign of the line that
 * answers. Right is an answer that stands on that line and opens on the sentence that expected.md quotes.
 */
class ExamTest {
    /** How many are answered today; raise it when more are, never lower it. */
    private static final int ANSWERED = 20;

    private static final Pattern QUESTION = Pattern.compile("(?m)^\\*\\*(\\d+)\\. ");
    private static final Pattern QUOTE = Pattern.compile("- `([^`]+)`: “(.+)”");

    /** Where an editor would look, and what the answering line must say; without a line, what the page must say. */
    private static final Map<Integer, Answer> ANSWERS = answers();

    private record Answer(List<String> pages, Pattern words, boolean onPage) {}

    private record Quote(String article, String words) {}

    private static Map<Integer, Answer> answers() {
        Map<Integer, Answer> answers = new TreeMap<>();
        answers.put(1, page("t", "20 articles = 15 origins"));
        answers.put(2, page("c", "21-damaged-download\\.txt.*22-empty\\.txt"));
        answers.put(3, line("t l", "Belmora.*(froze|sanction|Tarnhydro)|(sanction|froze).*Tarnhydro"));
        answers.put(4, line("t l p", "(agree|prepar|draw).*(sanction|list)"));
        answers.put(5, line("m", "(Marek|Orlin|Halvoria|Dravenia).* met\\b"));
        answers.put(6, line("t w p e", "Marek.*written reply.*Friday"));
        answers.put(7, line("e", "(reply|response).*14 Mar"));
        answers.put(8, line("e t w", "(answer|reply|response).*await"));
        answers.put(9, line("e", "letter"));
        answers.put(10, line("p", "demand"));
        answers.put(11, line("p", "offer.*(gate|gauge)"));
        answers.put(12, line("p", "(offer|propose).*(inspector|gate|engineer)"));
        answers.put(13, line("n", "4[05],000.*troops"));
        answers.put(14, line("n", "third|12 per ?cent"));
        answers.put(15, line("x l w e p", "cross|patrol|soldier|southern bank"));
        answers.put(16, line("p l t", "threat.*gate"));
        answers.put(17, line("m", "call.*(cancel|called off)"));
        answers.put(18, line("m t", "(meeting|visit).*20 Mar"));
        answers.put(19, line("w", "date to meet again.*verbatim.*2 origins|2 origins.*date to meet again.*verbatim"));
        answers.put(20, line("l w e", "Bryn Ferry"));
        return answers;
    }

    private static Answer line(String pages, String words) {
        return new Answer(List.of(pages.split(" ")), Pattern.compile(words, Pattern.CASE_INSENSITIVE), false);
    }

    private static Answer page(String pages, String words) {
        return new Answer(List.of(pages.split(" ")), Pattern.compile(words, Pattern.CASE_INSENSITIVE), true);
    }

    @Test
    void twenty_questions_are_answered_in_three_keys() throws IOException {
        Keyboard keyboard = new Keyboard(Chrome.page(), Sample.address());
        Map<Integer, List<Quote>> quotes = quotes();
        assertThat(quotes.keySet()).hasSize(20);
        List<String> failed = new ArrayList<>();
        for (Map.Entry<Integer, Answer> question : ANSWERS.entrySet()) {
            Optional<String> keys = keys(question.getValue(), quotes.get(question.getKey()));
            boolean right = keys.isPresent()
                    && answers(keyboard, keys.get(), question.getValue(), quotes.get(question.getKey()));
            if (!right) {
                failed.add(question.getKey()
                        + keys.map(pressed -> ": the keys " + pressed + " do not show it")
                                .orElse(": no line says it"));
            }
        }
        System.err.println("keystroke exam: " + (20 - failed.size()) + " of 20; not answered: " + failed);
        assertThat(20 - failed.size()).as(failed.toString()).isGreaterThanOrEqualTo(ANSWERED);
    }

    /** The keys that lead from Today to the evidence, if any line on the pages has it. */
    private static Optional<String> keys(Answer answer, List<Quote> quotes) {
        for (String letter : answer.pages()) {
            if (answer.onPage()) {
                return Optional.of(Keyboard.way(letter));
            }
            Document page = Jsoup.parse(Sample.get(Keyboard.path(letter)).body());
            for (Element link : Keyboard.keyed(page)) {
                boolean says =
                        answer.words().matcher(link.closest(".line").text()).find();
                if (says && stands(link.attr("href"), quotes)) {
                    return Optional.of(Keyboard.way(letter, link));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an address opens one of the quotes, in the very article. */
    private static boolean stands(String address, List<Quote> quotes) {
        Document reader =
                Jsoup.parse(Sample.get(address.replaceFirst("#.*", "")).body());
        List<Quote> there = quotes.stream()
                .filter(quote -> address.startsWith(Address.reader(quote.article())))
                .toList();
        return isIn(Evidence.stretches(reader), there);
    }

    private static boolean isIn(List<String> stretches, List<Quote> quotes) {
        String shown = bare(Evidence.longest(stretches));
        return !shown.isEmpty()
                && quotes.stream()
                        .map(quote -> bare(quote.words()))
                        .anyMatch(words -> words.contains(shown) || shown.contains(words));
    }

    /** Presses the keys in a browser, from Today, and looks. */
    private static boolean answers(Keyboard keyboard, String keys, Answer answer, List<Quote> quotes) {
        keyboard.press(keys);
        return answer.onPage() ? answer.words().matcher(keyboard.text()).find() : isIn(keyboard.opened(), quotes);
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s“”\"]+", "");
    }

    private static Map<Integer, List<Quote>> quotes() throws IOException {
        String text = Files.readString(Sample.ROOT.resolve("samples/expected.md"));
        Map<Integer, List<Quote>> quotes = new TreeMap<>();
        Matcher question = QUESTION.matcher(text);
        int last = 0;
        int from = 0;
        while (question.find()) {
            put(quotes, last, text.substring(from, question.start()));
            last = Integer.parseInt(question.group(1));
            from = question.end();
        }
        put(quotes, last, text.substring(from));
        return quotes;
    }

    private static void put(Map<Integer, List<Quote>> quotes, int question, String section) {
        if (question > 0) {
            List<Quote> found = new ArrayList<>();
            Matcher quote = QUOTE.matcher(section);
            while (quote.find()) {
                found.add(new Quote(quote.group(1), quote.group(2)));
            }
            quotes.put(question, found);
        }
    }
}
