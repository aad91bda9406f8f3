package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Twenty questions about the five real articles, made at test time out of their record by hand: where is this meeting,
 * this paper, this figure, where are these words? Answered is what has a sign on its page, three keys from Today, and
 * stands on characters that the record by hand names too.
 */
class SeedsExamTest {
    /** How many are answered today; raise it when more are, never lower it. */
    private static final int ANSWERED = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rows of one file of the record by hand, and the letter of the page that an editor would open. */
    private record Subject(String file, String letter, int questions) {}

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("meetings", "m", 5),
            new Subject("exchanges", "e", 4),
            new Subject("figures", "n", 5),
            new Subject("statements", "w", 6));

    /** A question, and the characters of the articles that answer it. */
    private record Question(String id, String letter, List<Place> places) {
        boolean isAnsweredAt(Place shown) {
            return places.stream().anyMatch(shown::overlaps);
        }
    }

    /** The keys that open a place from Today. */
    private record Way(String keys, Place place) {}

    private record Place(String article, int start, int end) {
        boolean overlaps(Place other) {
            return article.equals(other.article) && start < other.end && other.start < end;
        }
    }

    @Test
    void answers_to_questions_about_real_articles_stand_on_the_lists_that_a_key_opens() throws IOException {
        Optional<Path> shared = shared();
        if (shared.isEmpty()) {
            System.err.println("SKIPPED: the exam on the five real articles needs ../shared, which is not here");
        }
        Assumptions.assumeTrue(shared.isPresent());
        Path seeds = shared.orElseThrow().resolve("seeds");
        List<String> failed = new ArrayList<>();
        List<Question> questions = questions(shared.orElseThrow().resolve("gold/seeds"));
        try (Pages pages = Sample.serve(seeds, seeds.resolve("none"))) {
            String address = Sample.bare(pages);
            areLight(address);
            Keyboard keyboard = new Keyboard(Chrome.page(), address);
            Map<String, List<Way>> ways = new TreeMap<>();
            for (Subject subject : SUBJECTS) {
                ways.put(subject.letter(), ways(address, subject.letter()));
            }
            for (Question question : questions) {
                Optional<Way> way = ways.get(question.letter()).stream()
                        .filter(one -> question.isAnsweredAt(one.place()))
                        .findFirst();
                if (way.isEmpty() || !opens(keyboard, way.get(), seeds)) {
                    failed.add(question.id()
                            + way.map(one -> ": the keys " + one.keys() + " do not show it")
                                    .orElse(""));
                }
            }
        }
        System.err.println(
                "exam on the five real articles: " + (20 - failed.size()) + " of 20; not answered: " + failed);
        assertThat(questions).hasSize(20);
        assertThat(20 - failed.size()).as(failed.toString()).isGreaterThanOrEqualTo(ANSWERED);
    }

    /** The budget of a page holds on real articles too. */
    private static void areLight(String address) {
        List<String> pages = new ArrayList<>(Routes.all().stream()
                .filter(route -> !route.isApi() && route.parts().isEmpty())
                .map(Route::path)
                .toList());
        for (String list : List.of("/sources", "/actors")) {
            pages.addAll(Jsoup.parse(Sample.at(address + list).body())
                    .select("a.hit")
                    .eachAttr("href"));
        }
        for (String page : pages) {
            assertThat(Sample.at(address + page).body().getBytes(StandardCharsets.UTF_8).length)
                    .as(page)
                    .isLessThanOrEqualTo(60 * 1024);
        }
    }

    /** The ways to the places that the lines of a page open. */
    private static List<Way> ways(String address, String letter) throws IOException {
        String page = address + Keyboard.path(letter);
        Map<String, Place> places = new TreeMap<>();
        for (JsonNode item :
                JSON.readTree(Sample.at(page + ".json?limit=1000").body()).get("items")) {
            places.put(
                    item.get("id").asText(),
                    new Place(
                            item.get("article").asText(),
                            item.get("start").asInt(),
                            item.get("end").asInt()));
        }
        List<Way> ways = new ArrayList<>();
        for (Element link : Keyboard.keyed(Jsoup.parse(Sample.at(page).body()))) {
            Place place = places.get(link.attr("href").replaceFirst(".*#", ""));
            if (place != null && link.attr("href").startsWith(Address.reader(place.article()))) {
                ways.add(new Way(Keyboard.way(letter, link), place));
            }
        }
        return ways;
    }

    /** Presses the keys in a browser, from Today: the words that stand out are those of the place. */
    private static boolean opens(Keyboard keyboard, Way way, Path seeds) throws IOException {
        keyboard.press(way.keys());
        String shown = String.join("", keyboard.opened()).replaceAll("\\s+", "");
        String words = words(seeds, way.place()).replaceAll("\\s+", "");
        return !shown.isEmpty() && (shown.contains(words) || words.contains(shown));
    }

    private static String words(Path seeds, Place place) throws IOException {
        int[] text =
                Files.readString(seeds.resolve(place.article())).codePoints().toArray();
        return new String(text, place.start(), place.end() - place.start());
    }

    private static List<Question> questions(Path gold) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Subject subject : SUBJECTS) {
            List<Question> all = asked(gold.resolve(subject.file() + ".jsonl"), subject.letter());
            double step = (double) all.size() / subject.questions();
            for (int i = 0; i < subject.questions(); i++) {
                questions.add(all.get((int) (i * step)));
            }
        }
        return questions;
    }

    /** A question a row; an answer is a place of any row that the record by hand calls the same figure or statement. */
    private static List<Question> asked(Path file, String letter) throws IOException {
        Map<String, List<Place>> places = new TreeMap<>();
        Map<String, String> groups = new LinkedHashMap<>();
        for (String row : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(row);
            String id = node.get("id").asText();
            String group = group(node, id);
            places.computeIfAbsent(group, one -> new ArrayList<>()).addAll(places(node));
            if (isAsked(node)) {
                groups.put(id, group);
            }
        }
        return groups.entrySet().stream()
                .map(row -> new Question(row.getKey(), letter, places.get(row.getValue())))
                .toList();
    }

    private static String group(JsonNode row, String id) {
        return Stream.of("figure_group", "statement_group")
                .filter(row::hasNonNull)
                .map(name -> row.get(name).asText())
                .findFirst()
                .orElse(id);
    }

    /** What an editor asks for: meetings and papers, counts of a hundred and more that are no years, words between quotation marks. */
    private static boolean isAsked(JsonNode row) {
        if (row.has("value")) {
            return row.get("value").asDouble() >= 100
                    && !row.path("unit").asText().equals("year")
                    && row.path("zone").asText().equals("body");
        }
        boolean words = row.path("kind").asText().equals("direct")
                && row.path("speaker_id").asText().startsWith("person:");
        return row.has("evidence") || words;
    }

    private static List<Place> places(JsonNode row) {
        List<Place> places = new ArrayList<>();
        JsonNode spans =
                row.has("evidence") ? row.get("evidence") : row.has("content") ? row.get("content") : row.path("span");
        for (JsonNode span : spans.isObject() ? List.of(spans) : spans) {
            String article = span.path("seed").asText(row.path("seed").asText());
            places.add(new Place(
                    article, span.get("start").asInt(), span.get("end").asInt()));
        }
        return places;
    }

    private static Optional<Path> shared() {
        String named = System.getenv("RAPPORTEUR_SHARED");
        Path shared = named != null ? Path.of(named) : Sample.ROOT.resolveSibling("shared");
        return Optional.of(shared).filter(folder -> Files.isDirectory(folder.resolve("gold/seeds")));
    }
}
