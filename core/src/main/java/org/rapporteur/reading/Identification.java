package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives everybody in a story an id: first the persons and the offices that stand beside their names, then, in the order
 * of the text, offices without a name, unnamed voices and all that pronouns can mean.
 */
final class Identification {
    private static final Comparator<Named> IN_ORDER = Comparator.comparingInt(Named::from)
            .thenComparing(Comparator.comparingInt(Named::to).reversed());
    private final Story story;
    private final Census census;
    private final Ministry ministries;
    private final Map<String, String> metonyms;
    private final Offices offices = new Offices();
    private final Pronouns pronouns = new Pronouns();
    private final Holders holders = new Holders(offices, pronouns);
    private final List<List<Named>> named = new ArrayList<>();
    private final Nominals nominals = new Nominals(offices, pronouns);

    Identification(Story story) {
        this.story = story;
        this.census = new Census(story);
        this.ministries = new Ministry(story.atlas());
        this.metonyms = Metonym.bodies(census.lines());
        for (Census.Line line : census.lines()) {
            named.add(names(line));
        }
        for (Census.Line line : census.lines()) {
            learn(line);
            belong(line);
        }
        new LeadTitle(census.lines(), named)
                .found(offices)
                .ifPresent(lead -> offices.learn(
                        lead.person(),
                        lead.office(),
                        shown(lead.office()),
                        lead.office().tree().index()));
        for (Census.Line line : census.lines()) {
            identify(line);
        }
    }

    Who who() {
        return new Who(story, named, offices, pronouns);
    }

    private List<Named> names(Census.Line line) {
        List<Named> out = new ArrayList<>();
        for (NameScan.Find find : line.names()) {
            Named one = name(line, find);
            out.add(Nominals.cabinet(one).orElse(one));
        }
        return out;
    }

    private Named name(Census.Line line, NameScan.Find find) {
        Tree tree = line.tree();
        if (find.known().isPresent()) {
            return kin(tree, find)
                    .orElseGet(() -> known(tree, find, find.known().get()));
        }
        String words = People.ascii(ministries.name(find, line.names()).orElseGet(find::words));
        String id = switch (find.type()) {
            case "person" -> census.people().id(find.words(), tree.index());
            case "document" -> "doc:" + words.replace(' ', '_');
            default -> find.type() + ":" + words.replace(' ', '_');
        };
        return new Named(tree, find.from(), ministries.end(find, line.names()), find.type(), List.of(id), List.of());
    }

    /** "ethnic Dravenians" and "Halvorian Dravenians" are people, and not Dravenia. */
    private Optional<Named> kin(Tree tree, NameScan.Find find) {
        boolean people = find.known()
                        .filter(known -> known.kind() == Toponym.Kind.PEOPLE)
                        .isPresent()
                && tree.token(find.to() - 1).xpos().endsWith("S");
        String before = tree.word(find.from() - 1);
        boolean abroad = find.from() > 0
                && story.atlas()
                        .find(tree.token(find.from() - 1).form())
                        .filter(Toponym::isState)
                        .filter(state ->
                                !state.id().equals(find.known().map(Toponym::id).orElse("")))
                        .isPresent();
        String id =
                "group:" + (abroad ? tree.token(find.from() - 1).form() : "Ethnic") + "_" + People.ascii(find.words());
        return people && (abroad || before.equals("ethnic"))
                ? Optional.of(Named.of(tree, find.from(), find.to(), id.replace(' ', '_')))
                : Optional.empty();
    }

    private Named known(Tree tree, NameScan.Find find, Toponym toponym) {
        boolean town = toponym.kind() == Toponym.Kind.CAPITAL;
        boolean place = town && !Metonym.acts(tree, find.from(), find.to());
        if (town && !place && metonyms.containsKey(find.words())) {
            return Named.of(tree, find.from(), find.to(), metonyms.get(find.words()));
        }
        String id = place ? "place:" + People.ascii(find.words()).replace(' ', '_') : toponym.id();
        return Named.of(tree, find.from(), find.to(), id);
    }

    /** Learns offices from the names beside them. */
    private void learn(Census.Line line) {
        for (Office office : line.offices()) {
            Holders.beside(office, named.get(line.tree().index())).ifPresent(person -> {
                offices.learn(person, office, shown(office), line.tree().index());
                gender(person, office);
            });
        }
    }

    /** "Corvania's Tomas Hale" counts him to Corvania. */
    private void belong(Census.Line line) {
        List<Named> here = named.get(line.tree().index());
        for (int i = 1; i < here.size(); i++) {
            Named owner = here.get(i - 1);
            Named person = here.get(i);
            boolean owned = owner.to() + 1 == person.from()
                    && line.tree().word(owner.to()).equals("'s");
            if (person.isPerson() && owned && owner.ids().size() == 1) {
                offices.belong(person.ids().get(0), owner.ids().get(0));
            }
        }
    }

    private void gender(String person, Office office) {
        if (office.title().endsWith("woman")) {
            pronouns.gender(person, "she");
        } else if (office.title().endsWith("man")) {
            pronouns.gender(person, "he");
        }
    }

    /** Names the offices of a sentence and lets pronouns see everybody in it. */
    private void identify(Census.Line line) {
        List<Named> all = named.get(line.tree().index());
        List<Named> seen = new ArrayList<>();
        for (Office office : line.offices()) {
            see(line, all, office.from(), seen);
            List<String> who = holders.of(office, all);
            all.add(new Named(line.tree(), office.from(), office.to(), "role", List.of(Holders.roleId(office)), who));
            titled(office, who);
        }
        owned(line.tree());
        all.sort(IN_ORDER);
        all.addAll(nominals.in(line.tree(), List.copyOf(all), to -> see(line, all, to, seen)));
        all.sort(IN_ORDER);
        see(line, all, line.tree().size(), seen);
        bystanders(line, all);
        pronouns.learn(line.tree(), i -> Census.quoted(line, i));
        pronouns.follow(line.tree(), i -> Census.quoted(line, i));
    }

    /** Lets pronouns see whoever is named up to a token and not {@code seen} yet. */
    private void see(Census.Line line, List<Named> all, int to, List<Named> seen) {
        for (Named one : all) {
            boolean whole = all.stream().noneMatch(other -> other.isRole() && other.holds(one));
            if (whole && one.to() <= to && !one.voices().isEmpty() && !seen.contains(one)) {
                pronouns.see(one.voices(), line.tree(), head(one), Census.quoted(line, one.from()));
                seen.add(one);
            }
        }
    }

    /** Lets pronouns see the subjects that nobody's name or office is. */
    private void bystanders(Census.Line line, List<Named> all) {
        for (int i = 0; i < line.tree().size(); i++) {
            Optional<String> id = Bystander.id(line.tree(), i);
            if (id.isPresent() && !isVoice(all, i)) {
                String one = apposed(line.tree(), i, all).orElse(id.get());
                pronouns.see(List.of(one), line.tree(), i, Census.quoted(line, i));
            }
        }
    }

    private static boolean isVoice(List<Named> all, int at) {
        return all.stream().anyMatch(one -> one.covers(at) && !one.voices().isEmpty());
    }

    /** "A former colleague of his, Ada Marek,": whose name stands behind the comma. */
    private static Optional<String> apposed(Tree tree, int noun, List<Named> all) {
        int comma = noun + 1;
        while (comma < tree.size() && tree.token(comma).isUpos("ADP", "DET", "PRON", "NOUN", "ADJ")) {
            comma++;
        }
        return Apposition.behind(tree, comma, all).flatMap(Named::id);
    }

    /** "Her neighbour" behind a sentence with one person in it: the person is a "she". */
    private void owned(Tree tree) {
        boolean opens = tree.index() > 0 && tree.token(0).xpos().equals("PRP$");
        String pronoun = opens ? Pronouns.subject(tree.word(0)) : "";
        if (pronoun.equals("he") || pronoun.equals("she")) {
            List<String> before = lastNamed(tree);
            if (before.size() == 1) {
                pronouns.gender(before.get(0), pronoun);
            }
        }
    }

    /** The persons of the last sentence before this one that names any, in its paragraph. */
    private List<String> lastNamed(Tree tree) {
        List<String> out = List.of();
        for (int i = tree.index() - 1; i >= 0 && out.isEmpty(); i--) {
            if (story.trees().get(i).paragraph() != tree.paragraph()) {
                return out;
            }
            out = named.get(i).stream()
                    .filter(Named::isPerson)
                    .map(one -> one.ids().get(0))
                    .distinct()
                    .toList();
        }
        return out;
    }

    /** Who is found to be meant by "the Dravenian foreign minister" holds that office from then on. */
    private void titled(Office office, List<String> who) {
        offices.countryman(office)
                .filter(person -> who.equals(List.of(person)))
                .ifPresent(person -> offices.learn(
                        person, office, shown(office), office.tree().index()));
    }

    static int head(Named one) {
        int head = one.to() - 1;
        for (int i = one.from(); i < one.to(); i++) {
            head = one.tree().depth(i) < one.tree().depth(head) ? i : head;
        }
        return head;
    }

    /** The office in its own words: "the Dravenian envoy" without article, "Corvania's envoy" without its owner. */
    private static String shown(Office office) {
        StringBuilder out = new StringBuilder();
        for (int i = title(office); i < office.to(); i++) {
            boolean apart = !out.isEmpty()
                    && office.tree().token(i).start()
                            > office.tree().token(i - 1).end();
            out.append(apart ? " " : "").append(office.tree().token(i).form());
        }
        return out.toString();
    }

    /** Its first token after articles and owners. */
    private static int title(Office office) {
        int first = office.from();
        for (int i = office.from(); i < office.head(); i++) {
            String upos = office.tree().token(i).upos();
            boolean owner = upos.equals("PART") || i == first && (upos.equals("DET") || upos.equals("PRON"));
            first = owner ? i + 1 : first;
        }
        return first;
    }
}
