package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom an office means: the person named beside it, who was said to hold it, the other side's holder for "her
 * counterpart", or else a voice without a name.
 */
final class Holders {
    /** How many words can say what a post is for. */
    private static final int COMPLEMENT = 7;

    private static final String COUNTERPART = "counterpart";
    private final Offices offices;
    private final Pronouns pronouns;
    private final Voices voices = new Voices();

    Holders(Offices offices, Pronouns pronouns) {
        this.offices = offices;
        this.pronouns = pronouns;
    }

    /**
     * The ids of whom the office means; none where it is better known by a state that is named in it.
     *
     * @param sentence all that its sentence names
     */
    List<String> of(Office office, List<Named> sentence) {
        List<String> line = line(office, sentence);
        List<String> several = office.isPlural() && line.isEmpty() ? offices.holders(office) : line;
        if (!several.isEmpty()) {
            return several;
        }
        List<String> holders = beside(office, sentence)
                .or(() -> office.title().equals(COUNTERPART) ? counterpart(office, sentence) : inOffice(office))
                .map(List::of)
                .orElse(List.of());
        count(office, holders);
        return holders;
    }

    /** The persons named behind an office of several: "Foreign Ministers Ada Marek and Ilya Orlin", "both envoys, Brook and Vond,". */
    private static List<String> line(Office office, List<Named> sentence) {
        List<String> out = new ArrayList<>();
        int to = office.to();
        for (Named one : office.isPlural() ? sentence : List.<Named>of()) {
            boolean first = one.from() == to
                    || office.tree().word(to).equals(",") && one.from() == to + 1 && isClosed(one, sentence);
            if (one.isPerson() && (out.isEmpty() ? first : isNext(office.tree(), to, one.from()))) {
                out.addAll(one.ids());
                to = one.to();
            }
        }
        return out.size() > 1 ? out : List.of();
    }

    /** "and", a comma, or both. */
    private static boolean isNext(Tree tree, int from, int to) {
        boolean link = tree.word(from).equals("and") || tree.word(from).equals(",");
        return link && (to == from + 1 || to == from + 2 && tree.word(from + 1).equals("and"));
    }

    /** Whether the line of names that begins here ends in a comma, as what stands between two does. */
    private static boolean isClosed(Named first, List<Named> sentence) {
        int to = first.to();
        for (Named one : sentence) {
            to = one.isPerson() && isNext(first.tree(), to, one.from()) ? one.to() : to;
        }
        return to > first.to() && first.tree().word(to).matches("[,.]");
    }

    private Optional<String> inOffice(Office office) {
        Optional<String> known = office.isPlural() ? Optional.empty() : known(office);
        return known.or(() -> untitled(office))
                .or(() -> offices.countryman(office))
                .or(() -> unnamed(office));
    }

    /** "Marek's Dravenian counterpart" holds Marek's office in Dravenia. */
    private Optional<String> counterpart(Office office, List<Named> sentence) {
        Optional<String> owner = office.isOwned()
                ? owner(office)
                : sentence.stream()
                        .filter(one -> one.isPerson() && one.from() >= office.from() && one.to() <= office.to())
                        .flatMap(one -> one.ids().stream())
                        .findFirst();
        return offices.counterpart(owner, Offices.body(office));
    }

    /** The person named right after an office, or before or after it with a comma between. */
    static Optional<String> beside(Office office, List<Named> sentence) {
        if (office.isPlural()) {
            return Optional.empty();
        }
        Optional<Named> after = sentence.stream()
                .filter(one -> one.isPerson() && one.from() == office.to())
                .findFirst();
        return after.or(() -> apart(office, sentence))
                .or(() -> Predicated.of(office, sentence))
                .flatMap(Named::id);
    }

    /** "The envoy, Anton Brook,", "Anton Brook, the envoy,". */
    private static Optional<Named> apart(Office office, List<Named> sentence) {
        Tree tree = office.tree();
        int comma = complement(tree, office.to());
        for (Named one : sentence) {
            int from = titled(tree, comma + 1);
            // "Handed to the envoy, Minister Ada Lind wrote": who has a title of his own needs a mark behind him.
            boolean own = from > comma + 1;
            boolean apart = tree.word(comma).equals(",")
                    && from == one.from()
                    && (!own && comma == office.to() && (office.isDefinite() || office.hasOwner())
                            || tree.word(one.to()).matches("[,.]"));
            boolean before =
                    one.to() + 1 == office.from() && tree.word(one.to()).equals(",") && !tells(office);
            if (one.isPerson() && (apart || before)) {
                return Optional.of(one);
            }
        }
        return Apposition.behind(tree, comma, sentence);
    }

    /** "For talks with Hale, his spokesman said": without a comma before the verb it is no apposition. */
    private static boolean tells(Office office) {
        return Speech.isCue(office.tree(), office.to());
    }

    /** One past what a post is for, "ambassador to the Union", where a comma ends it; else the end of the office. */
    private static int complement(Tree tree, int to) {
        int at = to;
        boolean link = to < tree.size() && tree.token(to).upos().equals("ADP");
        while (link
                && at < Math.min(tree.size(), to + COMPLEMENT)
                && !tree.token(at).isUpos("VERB", "AUX", "PUNCT")) {
            at++;
        }
        return tree.word(at).equals(",") ? at : to;
    }

    /** Where the name begins behind a title, "General" or "Mrs". */
    private static int titled(Tree tree, int from) {
        boolean title = from + 1 < tree.size()
                && Character.isUpperCase(tree.token(from).form().charAt(0))
                && OfficeWord.of(tree.word(from)).isPresent();
        return title ? from + 1 : from;
    }

    /** "Its spokesman, Anton Brook," counts Brook to what "its" means. */
    private void count(Office office, List<String> holders) {
        if (holders.size() == 1 && offices.side(holders.get(0)).isEmpty()) {
            owner(office)
                    .filter(id -> id.startsWith("country:") || id.startsWith("org:"))
                    .ifPresent(body -> offices.belong(holders.get(0), body));
        }
    }

    /**
     * Who holds an office of one; for "the diplomat" an unnamed one before a minister who is one too, for "the spokesman" one before
     * whom only a later sentence names.
     */
    private Optional<String> known(Office office) {
        Optional<String> holder = offices.holder(office, office.tree().index());
        boolean kin = office.word().maySpeakUnnamed()
                && holder.stream()
                        .flatMap(id -> offices.of(id).stream())
                        .filter(held -> held.place() <= office.tree().index())
                        .noneMatch(held -> held.title().equals(office.title()));
        return kin ? voices.again(office).or(() -> holder) : holder;
    }

    /** "The foreign minister" opens a sentence right after somebody spoke whose office the story never names. */
    private Optional<String> untitled(Office office) {
        Tree tree = office.tree();
        int verb = tree.is(office.head(), "nsubj") ? tree.head(office.head()) : -1;
        boolean closes = verb >= 0 && tree.token(verb).upos().equals("VERB") && Speech.isCue(tree, verb);
        boolean speaks = office.from() == 0 || closes && Offices.body(office).isPresent();
        boolean chief = office.isDefinite() && speaks && office.word().use().equals("chief");
        Optional<String> speaker = chief ? lastUntitled(office) : Optional.empty();
        speaker.ifPresent(id -> Offices.body(office).ifPresent(body -> offices.belong(id, body)));
        return speaker;
    }

    /** The only one of that side in the sentence before, its subject, or the only one in it without an office; else who spoke last. */
    private Optional<String> lastUntitled(Office office) {
        Optional<String> body = Offices.body(office);
        List<String> named = body.isEmpty() ? List.of() : pronouns.before(office.tree());
        List<String> free = named.stream().filter(id -> isFree(id, body)).toList();
        List<String> own =
                free.stream().filter(id -> offices.side(id).isPresent()).toList();
        if (own.size() == 1) {
            return Optional.of(own.get(0));
        }
        boolean first = !free.isEmpty() && (free.size() == 1 || free.get(0).equals(named.get(0)));
        return first
                ? Optional.of(free.get(0))
                : pronouns.lastSpeaker(office.tree())
                        .filter(id -> offices.of(id).isEmpty());
    }

    private boolean isFree(String id, Optional<String> body) {
        Optional<String> side = offices.side(id);
        return offices.of(id).isEmpty() && (side.isEmpty() || side.equals(body));
    }

    private Optional<String> unnamed(Office office) {
        if (office.tree().word(office.from()).equals("no")) {
            return Optional.empty();
        }
        boolean spoken =
                office.word().maySpeakUnnamed() || !Offices.body(office).isPresent();
        if (!spoken && !office.isPlural()) {
            return Optional.of("anon:" + roleId(office).substring(5));
        }
        Optional<String> owner = owner(office);
        String id = voices.id(office, owner);
        owner.flatMap(this::side).ifPresent(state -> offices.belong(id, state));
        return Optional.of(id);
    }

    /** Whom "its" means in "its energy minister", "her" in "her spokesman". */
    private Optional<String> owner(Office office) {
        Tree tree = office.tree();
        return office.isOwned()
                ? pronouns.resolve(tree, office.from(), Pronouns.subject(tree.word(office.from()))).stream()
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> side(String id) {
        return id.matches("(country|org):.*") ? Optional.of(id) : offices.side(id);
    }

    static String roleId(Office office) {
        String title = office.title().replace(' ', '_');
        return "role:" + title
                + Offices.body(office)
                        .map(body -> "_of_" + body.substring(body.indexOf(':') + 1))
                        .orElse("");
    }
}
