package org.rapporteur.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Zone;

/** Whose the entries of a list are by its heading: "- Demands an end to the blockade" under "HALVORIA" is Halvoria's. */
final class ListHead {
    private static final String BULLETS = "-\u2013\u2014*\u2022\u00B7\u25AA\u25CF";

    private final Story story;
    /** The heading above each entry, by where the entry begins. */
    private final Map<Integer, String> headings = new HashMap<>();

    ListHead(Story story) {
        this.story = story;
        String plain = story.article().plain();
        String heading = "";
        for (Zone zone : story.article().zones()) {
            String words = zone.span().in(plain);
            boolean entry = zone.kind() == Zone.Kind.BODY && !words.isEmpty() && BULLETS.indexOf(words.charAt(0)) >= 0;
            if (entry && !heading.isEmpty()) {
                headings.put(zone.span().start(), heading);
            } else if (!entry) {
                heading = zone.kind() == Zone.Kind.SUBHEAD ? words : "";
            }
        }
    }

    /** The one state that the heading above this entry names, or the name that it is; nobody for anything else. */
    List<String> of(Passage p) {
        String heading = headings.getOrDefault(begin(p), "");
        Optional<String> whole = state(heading);
        List<String> named = List.of(heading.split("[^\\p{L}]+")).stream()
                .flatMap(word -> state(word).stream())
                .distinct()
                .toList();
        return whole.map(List::of).orElseGet(() -> named.size() == 1 ? named : body(heading));
    }

    /** A heading of one to three capitalised words is a name: "LYSSA COMMISSION". */
    private static List<String> body(String heading) {
        String name = name(heading);
        return name.matches("\\p{Lu}[\\p{L}.'-]+( \\p{Lu}[\\p{L}.'-]+){0,2}")
                ? List.of("org:" + People.ascii(name).replace(' ', '_'))
                : List.of();
    }

    private static int begin(Passage p) {
        return p.size() == 0 ? -1 : p.token(0).start();
    }

    private Optional<String> state(String words) {
        return story.atlas().find(name(words)).filter(Toponym::isState).map(Toponym::id);
    }

    /** The words without shouting. */
    private static String name(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.strip().split(" ")) {
            boolean loud = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
            String form = loud ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
            name.append(name.isEmpty() ? "" : " ").append(form);
        }
        return name.toString();
    }

    /** Whether a word is the mark that opens an entry. */
    static boolean isBullet(String form) {
        return form.length() == 1 && BULLETS.contains(form);
    }

    /** Whether a word is the first of an entry, or has only "has" before it. */
    static boolean opens(Passage p, int at) {
        int first = at > 1 && p.token(at - 1).upos().equals("AUX") ? at - 1 : at;
        return first == 1 && isBullet(p.token(0).form());
    }
}
