package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Accents;

/**
 * The persons of one story. "Sergei Lavrov", "Sergey Lavrov" and "Lavrov" are one; two given names with one surname are
 * two, and the surname alone then means whoever was named last.
 */
final class People {
    /** Shorter names are too often a letter apart. */
    private static final int SHORTEST_SLIP = 6;

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    private final Map<String, List<Person>> bySurname = new LinkedHashMap<>();

    /** One person: the forms of the full name, how often each stands there, and where the person was last seen. */
    private static final class Person {
        final Map<String, Integer> forms = new LinkedHashMap<>();
        final String given;
        int lastSeen = -1;

        Person(String given) {
            this.given = given;
        }

        boolean isCalled(String words) {
            return forms.keySet().stream().anyMatch(full -> full.endsWith(" " + words));
        }

        String id() {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> form : forms.entrySet()) {
                if (form.getValue() > most) {
                    most = form.getValue();
                    best = form.getKey();
                }
            }
            return "person:" + ascii(best).replace(' ', '_');
        }
    }

    /** Takes note of a full name; all of them are told before the first {@link #id} is asked. */
    void meet(String words) {
        int space = words.lastIndexOf(' ');
        if (space < 0) {
            return;
        }
        List<Person> namesakes = bySurname.computeIfAbsent(key(words.substring(space + 1)), any -> new ArrayList<>());
        String given = ascii(words.substring(0, space));
        Person person = namesakes.stream()
                .filter(known -> alike(known.given, given))
                .findFirst()
                .orElse(null);
        if (person == null) {
            person = new Person(given);
            namesakes.add(person);
        }
        person.forms.merge(words, 1, Integer::sum);
    }

    /** Whether some full name of this story ends so. */
    boolean knows(String surname) {
        return bySurname.containsKey(key(surname));
    }

    /** Who is meant by a name at this place of the story; places only grow. */
    String id(String words, int place) {
        int space = words.lastIndexOf(' ');
        String surname = words.substring(space + 1);
        List<Person> namesakes = bySurname.getOrDefault(space < 0 ? slip(key(surname)) : key(surname), List.of());
        Person longer = longer(words);
        Person person = longer != null
                ? longer
                : space < 0
                        ? latest(namesakes.isEmpty() ? byFirst(surname) : namesakes)
                        : same(namesakes, ascii(words.substring(0, space)));
        if (person == null) {
            return "person:" + ascii(words).replace(' ', '_');
        }
        person.lastSeen = place;
        return person.id();
    }

    /** A surname that nobody has, as the only one of the story that is a letter apart: "Mareck" for Marek is a slip. */
    private String slip(String surname) {
        if (surname.length() < SHORTEST_SLIP || bySurname.containsKey(surname)) {
            return surname;
        }
        List<String> near = bySurname.keySet().stream()
                .filter(known -> known.length() >= SHORTEST_SLIP - 1
                        && known.charAt(0) == surname.charAt(0)
                        && Spelling.distance(known, surname) == 1)
                .toList();
        return near.size() == 1 ? near.get(0) : surname;
    }

    /** The one whose full name begins so, as a Chinese or Korean surname does, and friends call each other; of several nobody. */
    private List<Person> byFirst(String name) {
        List<Person> all = bySurname.values().stream()
                .flatMap(List::stream)
                .filter(known -> key(known.given.split(" ")[0]).equals(key(name)))
                .toList();
        return all.size() == 1 ? all : List.of();
    }

    /** "Maduro Rivas" is the one whose full name ends so. */
    private @Nullable Person longer(String words) {
        List<Person> all = bySurname.getOrDefault(key(words.substring(words.lastIndexOf(' ') + 1)), List.of());
        return all.stream()
                .filter(known -> words.indexOf(' ') > 0 && known.isCalled(words))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Person same(List<Person> namesakes, String given) {
        return namesakes.stream()
                .filter(known -> alike(known.given, given))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Person latest(List<Person> namesakes) {
        Person best = null;
        for (Person person : namesakes) {
            if (best == null || person.lastSeen > best.lastSeen) {
                best = person;
            }
        }
        return best;
    }

    /** Two given names of one person: equal, one spelling apart, an initial, or one the beginning of the other. */
    private static boolean alike(String one, String two) {
        String a = key(one);
        String b = key(two);
        if (a.equals(b) || a.startsWith(b) || b.startsWith(a)) {
            return true;
        }
        boolean initial = a.charAt(0) == b.charAt(0);
        return initial
                && Math.min(a.length(), b.length()) >= 4
                && Math.abs(a.length() - b.length()) <= 2
                && Spelling.distance(a, b) <= 1;
    }

    /** A spelling under which variants fall together: Zelensky, Zelenskyy, Zelenskiy. */
    static String key(String name) {
        String plain = NO_LETTER.matcher(ascii(name).toLowerCase(Locale.ROOT)).replaceAll("");
        String even =
                plain.replace("iy", "i").replace("yy", "i").replace('y', 'i').replace('j', 'i');
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < even.length(); i++) {
            if (i == 0 || even.charAt(i) != even.charAt(i - 1)) {
                out.append(even.charAt(i));
            }
        }
        return out.isEmpty() ? name : out.toString();
    }

    static String ascii(String words) {
        return Accents.without(words);
    }
}
