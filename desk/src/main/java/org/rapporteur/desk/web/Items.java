package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.desk.store.Passage;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/** Makes the lines of one page ready for print, and gives each the next key that opens it. */
final class Items {
    /** All but the letters that are keys of their own. */
    private static final String HINTS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabfhilmnpqrtuvwxyz";

    /** Words of more letters are cut, to so many. */
    private static final int LONG = 400;

    private static final int SHORT = 380;

    private final Map<String, String> names;
    private final Map<String, Passage> passages;
    private int given;

    private Items(Map<String, String> names, Map<String, Passage> passages) {
        this.names = names;
        this.passages = passages;
    }

    /** Knows the names of all actors in the lines. */
    static Items of(Look look, Collection<Line> lines) {
        TreeSet<String> ids = new TreeSet<>();
        for (Line line : lines) {
            ids.addAll(line.entry().parties());
            if (line.entry() instanceof Statement said) {
                ids.addAll(said.relayedBy());
            }
        }
        return new Items(look.names(ids), look.passages(lines));
    }

    List<Item> of(List<Line> lines) {
        List<Item> items = new ArrayList<>();
        lines.forEach(line -> items.add(of(line)));
        return items;
    }

    Item of(Line line) {
        Optional<Item.Quote> quote = quote(line);
        return new Item(
                nextHint(),
                line,
                quote.map(words -> Once.head(line.headline(), words.words())).orElse(line.headline()),
                who(line),
                Say.when(line.entry().when()),
                support(line),
                quote.map(words -> new Item.Quote(Once.below(line.headline(), words.words()), words.wording())),
                Optional.ofNullable(passages.get(line.id())),
                notes(line),
                Address.reader(line.proof().article(), line.id()));
    }

    /** The next key that is free on the page, for an address beside a line's own. */
    String nextHint() {
        return hint(given++);
    }

    /** The key for the line at a place of its page, from 0; the first 53 have one. */
    static String hint(int place) {
        return place < HINTS.length() ? HINTS.substring(place, place + 1) : "";
    }

    /** An id without its kind, for ids that no name is known of. */
    static String bare(String id) {
        return id.substring(id.indexOf(':') + 1).replace('_', ' ');
    }

    /** Words as a list shows them: a very long sentence is cut, the reader has it whole. */
    static String shortened(String words) {
        if (words.length() <= LONG) {
            return words;
        }
        int blank = words.lastIndexOf(' ', SHORT);
        int end = blank > 0 ? blank : Character.isHighSurrogate(words.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
        return words.substring(0, end) + " …";
    }

    /** Names for ids, in a row. */
    String names(List<String> ids) {
        return Say.list(ids.stream().map(this::name).toList(), 3);
    }

    String name(String id) {
        return names.getOrDefault(id, bare(id));
    }

    /** Who speaks to whom; of a statement that nobody hears or relays the line itself says who speaks. */
    private String who(Line line) {
        if (line.entry() instanceof Statement said) {
            String relayed = said.relayedBy().isEmpty() ? "" : ", told by " + names(said.relayedBy());
            boolean alone = relayed.isEmpty()
                    && said.addressee().isEmpty()
                    && !said.speaker().isEmpty();
            return alone ? "" : arrow(said.speaker(), said.addressee()) + relayed;
        }
        return line.entry() instanceof Position held ? arrow(held.holder(), held.addressedTo()) : "";
    }

    private String arrow(List<String> from, List<String> to) {
        String sender = from.isEmpty() ? "nobody named" : names(from);
        return to.isEmpty() ? sender : sender + " → " + names(to);
    }

    /** The flags but those that the count of origins and the date say too. */
    private static List<String> notes(Line line) {
        Set<String> said = Set.of(Lookup.SOLE, Say.when(line.entry().when()));
        return line.flags().stream().filter(flag -> !said.contains(flag)).toList();
    }

    /** "2 origins: Northline, Courier; first 11 Mar". */
    private static String support(Line line) {
        String rooms = line.newsrooms().isEmpty() ? "" : ": " + Say.list(line.newsrooms(), 3);
        String reported = line.reported()
                .map(day -> ", first reported " + Say.shortDay(day))
                .orElse("");
        return Say.count(line.origins(), "origin") + rooms + reported;
    }

    private static Optional<Item.Quote> quote(Line line) {
        return line.wording().map(wording -> {
            Statement said = (Statement) line.entry();
            String words = said.quoted().stream()
                    .map(Evidence::words)
                    .map(Say::quotation)
                    .collect(Collectors.joining(" … "));
            return new Item.Quote(words, wording.name().toLowerCase(Locale.ROOT));
        });
    }
}
