package org.rapporteur.training.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the holes of a template: {@code By {name}} becomes "By Teresa Okan". */
final class Filler {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
    private static final List<String> DATES =
            List.of("MMMM d, yyyy", "d MMMM yyyy", "MMM. d, yyyy", "MMM d, yyyy", "dd MMM yyyy");

    private final Random random;
    private final Furniture furniture;
    private final List<Story> others;
    private final Story story;
    private final String site;
    private final String dates;
    private final List<String> persons = new ArrayList<>();

    Filler(Random random, Furniture furniture, List<Story> others, Story story) {
        this.random = random;
        this.furniture = furniture;
        this.others = others;
        this.story = story;
        this.site = pick(furniture.slot("fill.site"));
        this.dates = pick(DATES);
        Matcher person = PERSON.matcher(String.join(" ", story.paragraphs()));
        while (person.find()) {
            persons.add(person.group());
        }
    }

    String fill(String template) {
        return HOLE.matcher(template).replaceAll(hole -> Matcher.quoteReplacement(hole(hole.group(1))));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String hole(String name) {
        return switch (name) {
            case "site" -> site;
            case "own" -> story.title();
            case "title" -> pick(others).title();
            case "person" -> persons.isEmpty() ? person() : pick(persons);
            case "name" -> person();
            case "NAME" -> person().toUpperCase(Locale.ROOT);
            case "credit" -> pick(List.of(person() + "/", "")) + any("agency");
            case "n" -> String.valueOf(2 + random.nextInt(70));
            case "time" -> time();
            default -> words(name);
        };
    }

    private String words(String name) {
        String paragraph = pick(pick(others).paragraphs());
        return switch (name) {
            case "teaser" -> teaser(paragraph);
            case "sentence" -> paragraph.split("(?<=[.?!]) ")[0];
            case "para" -> paragraph;
            case "comment" -> random.nextInt(3) == 0 ? paragraph.split("(?<=[.?!]) ")[0] : any("comment");
            case "phrase" -> phrase();
            case "Phrase" -> capitals(phrase());
            case "PHRASE" -> phrase().toUpperCase(Locale.ROOT);
            default -> date(name);
        };
    }

    private String date(String name) {
        LocalDate day = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(8000));
        return switch (name) {
            case "date" -> format(day, dates);
            case "wdate" -> format(day, "EEEE, " + dates);
            case "clock" -> format(day, "EEEE, d MMMM yyyy");
            case "clockday" -> format(day, "EEEE");
            case "isodate" -> day.toString();
            case "year" -> String.valueOf(day.getYear());
            default -> any(name);
        };
    }

    private String any(String name) {
        return pick(furniture.slot("fill." + name));
    }

    private String person() {
        return any("first") + " " + (random.nextInt(5) == 0 ? "J. " : "") + any("last");
    }

    private String time() {
        int hour = 1 + random.nextInt(12);
        String minute = String.format("%02d", random.nextInt(60));
        return pick(
                List.of(hour + ":" + minute + " AM", hour + ":" + minute + " p.m.", "1" + hour % 10 + ":" + minute));
    }

    private String teaser(String paragraph) {
        String[] words = paragraph.split(" ");
        int end = Math.min(words.length, 8 + random.nextInt(14));
        return String.join(" ", List.of(words).subList(0, end)) + pick(List.of("…", "...", " […]", ""));
    }

    /** The beginning of some headline, as a heading between paragraphs. */
    private String phrase() {
        String[] words = pick(others).title().replaceAll("[:;,|].*", "").split(" ");
        int end = Math.min(words.length, 2 + random.nextInt(6));
        return String.join(" ", List.of(words).subList(0, end));
    }

    private static String capitals(String phrase) {
        StringBuilder capitals = new StringBuilder();
        for (String word : phrase.split(" ")) {
            capitals.append(
                    word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " ");
        }
        return capitals.toString().strip();
    }

    private static String format(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.US));
    }
}
