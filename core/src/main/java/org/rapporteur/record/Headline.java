package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.Meeting;
import org.rapporteur.entry.Modality;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * One short sentence for a line, made by a template and never written freely: "Marek and Orlin met in Velden". Quotation
 * marks stand only around words that nothing speaks against.
 */
record Headline(Cast cast) implements Entry.Kinds<String> {
    private static final int LONGEST = 110;
    private static final Doing CALL = new Doing("call", "speaks by telephone", "speak by telephone", "with");
    private static final String MARKS = " \t\n\u000B\f\r“”\"‘’'";
    private static final String LAST_MARKS = MARKS + ",;.";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** The head of an unnamed voice in the plural: the last word before "of", "in" or the end. */
    private static final Pattern PEOPLE =
            Pattern.compile("^(anon|group):(?!one_of_)[^ ]*?[a-z]{2,}[^su\\W]s(_(of|in|from|at|to|with)_.*)?$");

    static String of(Entry entry, Cast cast) {
        return entry.as(new Headline(cast));
    }

    @Override
    public String statement(Statement s) {
        String who = s.speaker().isEmpty() ? "Somebody" : names(s.speaker());
        String verb = s.negated()
                ? (isMany(s.speaker()) ? "do not " : "does not ") + Acts.many(s.act())
                : verb(s.act(), s.speaker());
        return capital(who) + " " + verb + ": " + words(s);
    }

    private static String words(Statement s) {
        boolean quotable = s.kind() == Statement.Kind.DIRECT && s.wording() != Statement.Wording.ALTERED;
        String words = cut(bare(s.content().get(0).words()));
        return quotable ? "“" + words + "”" : closed(words);
    }

    /** Words whose last mark was cut off get it back: "the talks “useful and unfriendly". */
    private static String closed(String words) {
        if (words.lastIndexOf('“') > words.lastIndexOf('”')) {
            return words + "”";
        }
        boolean halved = words.chars().filter(c -> c == '"').count() % 2 == 1;
        boolean opened = words.indexOf('”') >= 0 && words.indexOf('“') < 0;
        if (halved) {
            return opensLast(words) ? words + '"' : '"' + words;
        }
        return opened ? '“' + words : words;
    }

    /** Whether the last straight mark begins what is quoted: it "hopes for peace. */
    private static boolean opensLast(String words) {
        int at = words.lastIndexOf('"');
        boolean before = at == 0 || words.charAt(at - 1) == ' ';
        return before && at + 1 < words.length() && words.charAt(at + 1) != ' ';
    }

    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && MARKS.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && LAST_MARKS.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    @Override
    public String position(Position p) {
        boolean direct = Acts.isDirect(p.stance());
        String whom = names(p.addressedTo());
        String object = direct && !whom.isEmpty() ? " " + whom : "";
        String to = direct || whom.isEmpty() ? "" : " (to " + whom + ")";
        String issue = p.issue().replace('_', ' ');
        return capital(names(p.holder())) + " " + verb(p.stance(), p.holder()) + object + ", on " + issue + to + ": "
                + closed(cut(bare(p.evidence().get(0).words())));
    }

    @Override
    public String exchange(Exchange x) {
        String to = x.to().isEmpty() ? "" : " to " + names(x.to());
        if (x.from().isEmpty() && x.to().isEmpty()) {
            return capital(cut(x.name()));
        }
        String from = x.from().isEmpty() ? "somebody" : names(x.from());
        return capital(cut(x.name())) + ", from " + from + to + ": " + x.status();
    }

    @Override
    public String meeting(Meeting m) {
        boolean press = m.kind().equals("press_event");
        if (press && m.format().isPresent() && m.status().equals("held")) {
            return capital(names(m.participants())) + ": " + m.format().get() + place(m, " ");
        }
        Optional<Doing> doing = Doing.of(m.kind());
        Optional<Modality> real = switch (m.status()) {
            case "held" -> Optional.of(Modality.ACTUAL);
            case "planned" -> Optional.of(Modality.PLANNED);
            case "expected" -> Optional.of(Modality.FORECAST);
            default -> Optional.empty();
        };
        if (doing.isPresent() && real.isPresent() && !m.participants().isEmpty()) {
            boolean several = m.participants().size() > 1;
            String verb = m.kind().equals("call") && several
                    ? CALL.verb(true, real.get())
                    : doing.get().verb(several, real.get());
            return capital(names(m.participants())) + " " + verb + place(m, " ");
        }
        String kind = m.kind().replace('_', ' ');
        String who = m.participants().isEmpty() ? "A " + kind : capital(names(m.participants()));
        return who + ": " + kind + place(m, " to ") + ", " + m.status().replace('_', ' ');
    }

    /** Where they meet; a visit is paid to the place itself. */
    private static String place(Meeting m, String visited) {
        String word = m.kind().equals("visit") ? visited : " in ";
        return m.place().map(name -> word + name).orElse("");
    }

    @Override
    public String figure(Figure f) {
        if (f.isOfCalendar() || f.unit().equals("year")) {
            return capital((f.bound().equals("exactly") ? "" : f.bound() + " ")
                    + f.printed()
                    + f.what().map(words -> ", " + cut(words)).orElse(""));
        }
        String what = f.what()
                .map(Headline::cut)
                .map(words -> things(words, f.unit()))
                .orElse(f.unit());
        String where = f.where().map(place -> ", " + place).orElse("");
        String who = f.claimedBy().isEmpty() ? "" : " (" + names(f.claimedBy()) + ")";
        return capital(Amount.of(f, what) + where + who);
    }

    /** "Dravenian troops" are these, and the "dead" are people dead. */
    private static String things(String words, String unit) {
        if ((words + " ").contains(unit + " ")) {
            return words;
        }
        return Bounds.fate(words).map(fate -> unit + " " + fate).orElse(unit);
    }

    @Override
    public String event(Event e) {
        if (e.actors().isEmpty() && e.type().equals("accusation")) {
            return capital(names(e.recipients())) + (e.recipients().size() > 1 ? " draw" : " draws") + " criticism";
        }
        boolean suffered = e.actors().isEmpty() && !e.recipients().isEmpty();
        if (suffered
                && e.modality() == Modality.ACTUAL
                && e.plover().filter("ASSAULT"::equals).isPresent()) {
            return capital(label(e)) + " on " + names(e.recipients());
        }
        String who = e.actors().isEmpty() ? "Somebody" : capital(names(e.actors()));
        Optional<String> treaty = treaty(e);
        if (treaty.isPresent()) {
            return who + (isMany(e.actors()) ? " agree on " : " agrees on ") + treaty.get();
        }
        String whom = names(others(e));
        String place = e.place()
                .filter(name -> !whom.contains(name) && !who.contains(name))
                .map(name -> ", " + name)
                .orElse("");
        Optional<Doing> doing = e.isMutual() && e.type().equals("call") ? Optional.of(CALL) : Doing.of(e.type());
        return doing.map(known -> who + " " + known.verb(isMany(e.actors()), e.modality()) + known.to(whom) + place)
                .orElseGet(() -> who + arrow(e) + ": " + label(e) + place);
    }

    /** The paper by whose name an agreement is told: "the Merrin Accords of 2014". */
    private static Optional<String> treaty(Event e) {
        String words = e.evidence().get(0).words();
        boolean named = e.type().equals("agreement") && words.contains(" ");
        return named ? Optional.of("the " + cut(words)) : Optional.empty();
    }

    /** To whom it is done besides those who do it. */
    private static List<String> others(Event e) {
        return e.recipients().stream().filter(id -> !e.actors().contains(id)).toList();
    }

    private String arrow(Event e) {
        return e.recipients().isEmpty() ? "" : " → " + names(e.recipients());
    }

    private static String label(Event e) {
        String real = e.modality() == Modality.ACTUAL ? "" : e.modality().label() + " ";
        return real + e.type().replace('_', ' ');
    }

    private String names(Collection<String> ids) {
        List<String> names = ids.stream().map(cast::name).distinct().toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The words up to a blank, on one line. */
    static String cut(String words) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > LONGEST / 2 ? blank : LONGEST) + " …";
    }

    private static String verb(String act, List<String> who) {
        return isMany(who) ? Acts.many(act) : Acts.one(act);
    }

    /** Several, or one voice that is several people: "two Corvanian officials". */
    private static boolean isMany(List<String> who) {
        return who.size() > 1 || (who.size() == 1 && PEOPLE.matcher(who.get(0)).find());
    }
}
