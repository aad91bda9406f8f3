package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Name;
import org.rapporteur.language.Token;
import org.rapporteur.text.WordList;
import org.rapporteur.text.WordSets;

/**
 * Finds the names of one sentence: what the atlas knows, what the language engine calls a name, and capitalised runs that
 * end like a body's or a paper's name ("Meridian Pact", "Velden Accords"). Where names overlap, the longer one stands.
 */
final class NameScan {
    private static final Set<String> PAPERS =
            WordList.pairs(NameScan.class, "treaties.tsv").keySet();
    private static final WordSets WORDS = WordSets.of(NameScan.class, "namescan.tsv");
    private final Atlas atlas;
    private final Tree tree;
    private final @Nullable Name[] names;
    private final EngineNames engine;

    /** A name as found: its tokens, its type, and what the atlas knows of it. */
    record Find(Tree tree, int from, int to, String type, Optional<Toponym> known) {
        String words() {
            StringBuilder out = new StringBuilder();
            for (int i = from; i < to; i++) {
                boolean apart =
                        i > from && tree.token(i).start() > tree.token(i - 1).end();
                out.append(apart ? " " : "").append(tree.token(i).form());
            }
            return out.toString();
        }
    }

    NameScan(Atlas atlas, Tree tree) {
        this.atlas = atlas;
        this.tree = tree;
        this.names = EngineNames.at(atlas, tree);
        this.engine = new EngineNames(atlas, tree, names);
    }

    /** A word with a capital. */
    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** "Radio Merrin": a station that is named before its town. */
    private boolean isStation(int i) {
        return WORDS.has("stations", tree.word(i)) && isCapital(i);
    }

    List<Find> all() {
        List<Find> out = new ArrayList<>();
        for (int i = 0; i < tree.size(); ) {
            Find find = at(i);
            if (find == null) {
                i++;
            } else {
                out.add(find);
                i = find.to();
            }
        }
        return out;
    }

    private @Nullable Find at(int i) {
        boolean capital = isCapital(i);
        Find known = known(i);
        if (!capital) {
            return known;
        }
        if (known != null && isPost(known)) {
            return known;
        }
        Find run = run(i);
        if (run != null && isGovernment(run, known)) {
            return known;
        }
        if (known == null || (run != null && run.to() > known.to() && beats(run, known))) {
            return run;
        }
        return known;
    }

    /** "The Government of Corvania", "the Corvanian Government": the state, and no body beside it. */
    private boolean isGovernment(Find run, @Nullable Find known) {
        int last = run.to() - (tree.word(run.to() - 1).equals("of") ? 2 : 1);
        boolean alone = last == run.from() || known != null && known.to() == last;
        return alone && tree.token(last).form().equals("Government");
    }

    /** "Ambassador to Merrin Ellen Ward": behind the place of a post its holder's name begins. */
    private boolean isPost(Find known) {
        int from = known.from();
        boolean post = from > 1
                && tree.word(from - 1).matches("to|in")
                && OfficeWord.of(tree.word(from - 2)).isPresent();
        boolean name = known.to() + 1 < tree.size() && isCapital(known.to()) && isCapital(known.to() + 1);
        return post && name && OfficeWord.of(tree.word(known.to() + 1)).isEmpty();
    }

    /** A longer body or paper swallows the state it begins with; a longer person swallows a namesake of a state. */
    private boolean beats(Find run, Find known) {
        return !run.type().equals("place")
                || known.known().map(Toponym::isState).orElse(false);
    }

    /** The longest name of the atlas that begins here. */
    private @Nullable Find known(int i) {
        if (!atlas.opens(tree.token(i).form())
                || !isCapital(i)
                        && !Character.isLetterOrDigit(tree.token(i).form().charAt(0))) {
            return null;
        }
        Find best = null;
        StringBuilder words = new StringBuilder();
        for (int to = i + 1; to <= Math.min(tree.size(), i + atlas.longest() + 1); to++) {
            Token token = tree.token(to - 1);
            boolean apart = to - 1 > i && token.start() > tree.token(to - 2).end();
            words.append(apart ? " " : "").append(token.form());
            Optional<Toponym> toponym = atlas.find(words.toString());
            if (toponym.isPresent()) {
                boolean article = toponym.get().kind() == Toponym.Kind.CAMP
                        && tree.word(i - 1).equals("the")
                        && tree.token(i).upos().startsWith("PROPN")
                        && !tree.is(i, "amod");
                best = new Find(tree, article ? i - 1 : i, to, toponym.get().type(), toponym);
            }
        }
        boolean money = best != null && tree.word(best.to()).startsWith("$");
        return money ? null : best;
    }

    /** The name that begins here by the engine's word or by the look of a capitalised run. */
    private @Nullable Find run(int i) {
        if (isDayBefore(i)) {
            return null;
        }
        if (isStation(i) && isNumber(i + 1)) {
            return new Find(tree, i, i + 2, "org", Optional.empty());
        }
        int to = runEnd(i);
        int paper = paperEnd(i, to);
        if (paper > 0) {
            return new Find(tree, i, paper, "document", Optional.empty());
        }
        int body = Math.max(bodyEnd(i, to), BodyOf.end(atlas, tree, i));
        if (body > 0) {
            return new Find(tree, i, body, "org", Optional.empty());
        }
        Name name = engine.opening(i);
        if (isOutlet(i, to)) {
            return new Find(tree, i, to, "org", Optional.empty());
        }
        if (Landmarks.isOf(tree, i, to)) {
            return new Find(tree, i, to, "place", Optional.empty());
        }
        if (name == null) {
            return null;
        }
        if (Landmarks.isPlace(tree, i, to) && !isSomebody(i, name)) {
            return new Find(tree, i, to, "place", Optional.empty());
        }
        Name.Kind kind = engine.kind(i, name);
        return ofEngine(i, engine.end(i, name, kind), kind);
    }

    /** "On Monday the Council met": the day is no part of the name, as it is in "the Sunday Mirror". */
    private boolean isDayBefore(int i) {
        boolean day = Weekday.isDay(tree.word(i)) || CalendarDay.isMonth(tree, i);
        return day && !(i + 1 < tree.size() && isCapital(i + 1));
    }

    /** "The official NNA news agency", "the Lantern newspaper": a name of capitals before what it is. */
    private boolean isOutlet(int i, int to) {
        boolean agency = tree.word(to).equals("news") && tree.word(to + 1).equals("agency");
        boolean paper = WORDS.has("outlets", tree.word(to));
        boolean name = tree.token(i).upos().equals("PROPN")
                || i > 0 && tree.token(i).upos().equals("NOUN");
        return (agency || paper) && name && !isPerson(i) && !isPeople(i);
    }

    /** "Secretary Helen Lake", "Helen Lake said": a person for the engine, who has a title or says something. */
    private boolean isSomebody(int i, Name name) {
        boolean title = OfficeWord.of(tree.word(i - 1)).isPresent() || EngineNames.endsTitle(tree, i - 1);
        boolean says = tree.is(i, "nsubj") && Speech.isCue(tree, tree.head(i));
        return name.kind() == Name.Kind.PERSON && (title || says);
    }

    private @Nullable Find ofEngine(int from, int to, Name.Kind kind) {
        for (int i = to - 2; i >= from; i--) {
            boolean office = i > from
                    && OfficeWord.of(tree.word(i)).isPresent()
                    && tree.word(i + 1).matches("\\p{L}{2,}");
            if (OfficeWord.isCourtesy(tree, i) || office && kind != Name.Kind.PLACE) {
                return new Find(tree, i + 1, to, "person", Optional.empty());
            }
        }
        return switch (kind) {
            case PERSON -> {
                boolean body = isBody(from, to);
                if (isKind(from, to)) {
                    yield null;
                }
                yield new Find(tree, from, to, body ? "org" : "person", Optional.empty());
            }
            case BODY -> new Find(tree, from, to, "org", Optional.empty());
            case PLACE -> new Find(tree, from, to, "place", Optional.empty());
            case OTHER -> null;
        };
    }

    /** A ministry, "Channel 12", "the Democrats", "the Kremnik said", letters such as "WFO": no person, whatever the engine took it for. */
    private boolean isBody(int from, int to) {
        String last = tree.token(to - 1).form();
        boolean letters = to - from == 1 && areLetters(last);
        boolean many =
                tree.token(to - 1).xpos().equals("NNPS") && tree.word(from - 1).equals("the");
        boolean whole = to - from > 1 && Institution.is(last);
        boolean seat =
                to - from == 1 && tree.word(from - 1).equals("the") && tree.is(from, "nsubj") && tree.head(from) >= to;
        return letters || many || whole || seat || isStation(from) && to - from > 1;
    }

    /** "WFO": three or four capitals. */
    static boolean areLetters(String form) {
        return form.length() > 2 && form.length() < 5 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    private boolean isNumber(int i) {
        return i < tree.size() && tree.token(i).upos().equals("NUM");
    }

    /** "Lentil growers" at the beginning of a sentence: a common noun with a capital. */
    private boolean isKind(int from, int to) {
        return from == 0
                && to == 1
                && tree.is(0, "compound")
                && tree.head(0) == 1
                && tree.token(1).xpos().equals("NNS");
    }

    /** One past the last capitalised word of the run that begins here; small links stand between capitals only. */
    private int runEnd(int i) {
        int to = i + 1;
        for (int at = i + 1; at < tree.size(); at++) {
            boolean day = Weekday.isDay(tree.word(at)) || CalendarDay.isMonth(tree, at);
            if (day && tree.word(at - 1).equals("on")) {
                break;
            }
            if (isCapital(at)) {
                to = at + 1;
            } else if (!WORDS.has("links", tree.word(at)) || at - to > 1) {
                break;
            }
        }
        return to;
    }

    private int bodyEnd(int i, int to) {
        for (int end = to; end > i + 1; end--) {
            String use = Institution.use(tree.token(end - 1).form());
            if (use != null && isCapital(end - 1) && (plausible(i, end) || isBeforeTitle(i, end, use))) {
                return end;
            }
        }
        return 0;
    }

    /**
     * A body's name does not run over a title or over "and" between two names; "the Halvorian Red Cross" is one, "the Iron Cross" is
     * none, nor is "Chief of Staff".
     */
    private boolean plausible(int from, int end) {
        if (WORDS.has("parts", tree.word(end - 1)) && !WORDS.has(tree.word(end - 1), tree.word(end - 2))) {
            return false;
        }
        if (OfficeWord.of(tree.word(from)).isPresent() && tree.word(from + 1).equals("of")) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (int k = from; k < end; k++) {
            seen.add(tree.word(k));
            if (tree.token(k).upos().equals("VERB") || (k > from && names[k] != null && isPerson(k))) {
                return false;
            }
        }
        return !seen.contains("and") || seen.contains("for") || seen.contains("on");
    }

    /** "Meridian Pact" in "Meridian Pact Secretary-General", which the engine took for a person. */
    private boolean isBeforeTitle(int from, int end, String use) {
        Name name = names[from];
        boolean inside = name != null && name.from() == from && end < name.to();
        return inside && !use.equals("other") && OfficeWord.of(tree.word(end)).isPresent();
    }

    private boolean isPerson(int k) {
        Name name = names[k];
        return name != null && name.kind() == Name.Kind.PERSON;
    }

    /** "Velden Accords", "Minsk agreements", "Istanbul Declaration of 1999": a name, a paper word, perhaps a year. */
    private int paperEnd(int i, int to) {
        int at = PAPERS.contains(tree.word(to)) ? to : to - 1;
        if (at <= i || !PAPERS.contains(tree.word(at)) || isPeople(at - 1) || !plausible(i, at)) {
            return 0;
        }
        boolean year = tree.word(at + 1).equals("of") && CalendarDay.year(tree.word(at + 2)) > 0;
        return year ? at + 3 : at + 1;
    }

    private boolean isPeople(int i) {
        return atlas.find(tree.token(i).form())
                .map(t -> t.kind() == Toponym.Kind.PEOPLE)
                .orElse(false);
    }

    private boolean isCapital(int i) {
        String form = tree.token(i).form();
        boolean upper = Character.isUpperCase(form.charAt(0));
        return upper && !(tree.token(i).upos().equals("PRON") || isOpening(i, form));
    }

    /** A function word with a capital because it opens the sentence. */
    private boolean isOpening(int i, String form) {
        String upos = tree.token(i).upos();
        boolean function = upos.equals("DET")
                || upos.equals("ADP")
                || upos.equals("SCONJ")
                || upos.equals("ADV")
                || upos.equals("CCONJ")
                || upos.equals("AUX")
                || upos.equals("VERB");
        return function && (i == 0 || form.toLowerCase(Locale.ROOT).equals("the"));
    }
}
