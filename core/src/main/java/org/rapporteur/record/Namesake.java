package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A person as one spelling of the name has him, beside others of one surname. "Sergei Beli" and "Sergey Belly" of one state
 * are one person, and so is "Belly" where nobody else is called so; Ada and Otto Marek are two.
 *
 * @param id such as {@code person:Ada_Marek}
 * @param side whom he speaks for, where it is known
 * @param articles in how many he is named so
 */
public record Namesake(String id, Optional<String> side, long articles) {
    private static final Comparator<Namesake> USUAL = Comparator.comparing(
                    (Namesake one) -> !Surname.given(one.id).isEmpty())
            .thenComparing(Namesake::articles)
            .thenComparing(one -> one.id().length())
            .thenComparing(Namesake::id, Comparator.reverseOrder());

    /** The last name of a person's id, however it is transliterated; empty for who is no person. */
    public static String surname(String id) {
        return id.startsWith("person:") ? Surname.key(id) : "";
    }

    /** For each of some persons of one surname the id that stands for all his spellings: the most usual full name. */
    public static Map<String, String> principals(Collection<Namesake> bearers) {
        List<List<Namesake>> persons = new ArrayList<>();
        Map<String, List<Namesake>> byGiven = new TreeMap<>();
        bearers.forEach(one -> byGiven.computeIfAbsent(Surname.given(one.id), given -> new ArrayList<>())
                .add(one));
        List<Namesake> bare = byGiven.getOrDefault("", List.of());
        byGiven.remove("");
        withInitials(byGiven).forEach(spellings -> persons.addAll(apart(spellings)));
        if (persons.size() == 1 && bare.stream().allMatch(one -> agrees(one, persons.get(0)))) {
            persons.get(0).addAll(bare);
        } else {
            persons.addAll(apart(bare));
        }
        Map<String, String> principals = new TreeMap<>();
        for (List<Namesake> person : persons) {
            String principal = person.stream().max(USUAL).orElseThrow().id;
            person.forEach(one -> principals.put(one.id, principal));
        }
        return principals;
    }

    /** "Ada M. Marek" is Ada Marek, where there is no Ada B. Marek. */
    private static Collection<List<Namesake>> withInitials(Map<String, List<Namesake>> byGiven) {
        Map<String, TreeSet<String>> initials = new TreeMap<>();
        byGiven.keySet()
                .forEach(given -> initials.computeIfAbsent(Surname.withoutInitials(given), any -> new TreeSet<>())
                        .add(given));
        Map<String, List<Namesake>> out = new TreeMap<>();
        byGiven.forEach((given, spellings) -> {
            String plain = Surname.withoutInitials(given);
            TreeSet<String> others = new TreeSet<>(initials.getOrDefault(plain, new TreeSet<>()));
            others.remove(plain);
            out.computeIfAbsent(others.size() < 2 ? plain : given, any -> new ArrayList<>())
                    .addAll(spellings);
        });
        return out.values();
    }

    /** Those of one name: one person, unless they speak for two sides. */
    private static List<List<Namesake>> apart(List<Namesake> spellings) {
        boolean one = spellings.stream()
                        .flatMap(spelling -> spelling.side.stream())
                        .distinct()
                        .count()
                < 2;
        if (one) {
            return spellings.isEmpty() ? List.of() : List.of(new ArrayList<>(spellings));
        }
        Map<String, List<Namesake>> bySide = new TreeMap<>();
        for (Namesake spelling : spellings) {
            String key = spelling.side.orElse("?" + spelling.id);
            bySide.computeIfAbsent(key, side -> new ArrayList<>()).add(spelling);
        }
        return List.copyOf(bySide.values());
    }

    private static boolean agrees(Namesake bare, List<Namesake> person) {
        return bare.side.isEmpty() || person.stream().anyMatch(one -> one.side.equals(bare.side));
    }
}
