package org.rapporteur.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.article.Line.Hint;
import org.rapporteur.article.Zone.Kind;

/** Labels the lines of a galley, then puts right what a page cannot have: two headlines, a story without a body. */
final class Proofs {
    private static final Pattern ORIGINALLY =
            Pattern.compile("(?i)\\b(?:originally|first) (?:appeared|published|posted)\\b|\\bappeared first\\b");
    private static final int MOST_ABOVE = 7;
    private static final int LONGEST_DATE = 16;
    private static final int LONGEST_QUESTION = 6;
    private static final int LONGEST_BYLINE = 8;
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_LINE = 100_000;

    private final Galley galley;
    private final List<Sight> sights;
    private final List<Kind> kinds;

    private Proofs(Galley galley) {
        this.galley = galley;
        this.sights = Sights.of(galley);
        this.kinds = new ArrayList<>(LineModel.shipped().label(Signs.of(galley, sights)));
    }

    static Proof of(Galley galley) {
        Proofs proofs = new Proofs(galley);
        proofs.stamps();
        proofs.captions();
        proofs.body();
        proofs.opening();
        Posts.set(galley, proofs.sights, proofs.kinds);
        proofs.title();
        proofs.stock();
        Lists.set(proofs.sights, proofs.kinds);
        Tailpiece.set(galley, proofs.sights, proofs.kinds);
        proofs.endless();
        return new Proof(galley, proofs.sights, proofs.kinds);
    }

    private void stamps() {
        boolean dated = kinds.contains(Kind.PUBDATE);
        int body = kinds.indexOf(Kind.BODY);
        for (int i = 0; i < kinds.size(); i++) {
            Sight sight = sights.get(i);
            boolean posted = sight.cues().contains(Cue.STAMP)
                    && sight.endsInDay()
                    && !sight.look().closed()
                    && sight.look().count() <= LONGEST_DATE;
            if (sight.shape() == Shape.STAMP) {
                kinds.set(i, Kind.META_PREFIX);
            } else if (posted && (kinds.get(i) == Kind.TITLE || !dated && i < body && kinds.get(i) != Kind.BYLINE)) {
                kinds.set(i, Kind.PUBDATE);
            }
        }
    }

    /** A date line is short, a credit is no sentence and a byline tells of no picture: what does is a caption. */
    private void captions() {
        for (int i = 0; i < kinds.size(); i++) {
            Sight sight = sights.get(i);
            boolean longDate = kinds.get(i) == Kind.PUBDATE && sight.look().count() > LONGEST_DATE;
            boolean told = kinds.get(i) == Kind.BYLINE
                    && sight.cues().contains(Cue.PHOTO)
                    && sight.look().count() > LONGEST_BYLINE;
            if (longDate || told || kinds.get(i) == Kind.PHOTO_CREDIT && sight.several()) {
                kinds.set(i, Kind.CAPTION);
            }
        }
    }

    /** Where the model found no story at all, whole sentences that the site does not claim are one. */
    private void body() {
        if (kinds.contains(Kind.BODY) || kinds.contains(Kind.CAPTION)) {
            return;
        }
        for (int i = 0; i < kinds.size(); i++) {
            Shape shape = sights.get(i).shape();
            if (shape.told() || shape == Shape.LONG || shape == Shape.TRAILING) {
                kinds.set(i, Kind.BODY);
            }
        }
    }

    /** A dateline opens the story: what stands above it is a picture's caption, or a standfirst. */
    private void opening() {
        List<Integer> body = IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i) == Kind.BODY)
                .limit(MOST_ABOVE)
                .boxed()
                .toList();
        Optional<Integer> dateline =
                body.stream().filter(i -> sights.get(i).datelined()).findFirst();
        body.stream().filter(i -> dateline.isPresent() && i < dateline.get()).forEach(i -> {
            kinds.set(i, aboveDateline(i));
        });
    }

    private Kind aboveDateline(int line) {
        Sight sight = sights.get(line);
        if (sight.cues().contains(Cue.POSE)
                || sight.cues().contains(Cue.PHOTO)
                || !sight.days().isEmpty()) {
            return Kind.CAPTION;
        }
        boolean headline = !kinds.contains(Kind.TITLE) && sight.look().count() <= LONGEST_TITLE;
        return headline ? Kind.TITLE : Kind.SUBHEAD;
    }

    private void title() {
        Optional<Integer> title =
                stated().or(this::repeated).or(this::longest).or(this::likely).or(this::first);
        for (int i = 0; i < kinds.size(); i++) {
            if (title.isPresent() && i == title.get()) {
                kinds.set(i, Kind.TITLE);
            } else if (kinds.get(i) == Kind.TITLE || title.isPresent() && again(title.get(), i)) {
                kinds.set(i, Kind.BOILERPLATE);
            }
        }
    }

    /** Whether a line above the story prints the headline once more. */
    private boolean again(int title, int line) {
        return kinds.get(line) != Kind.BODY && Headline.same(words(title), words(line));
    }

    /** Nobody prints a paragraph of eight thousand words: such a line is a program's, and is not read. */
    private void endless() {
        for (int i = 0; i < kinds.size(); i++) {
            if (galley.lines().get(i).span().length() > LONGEST_LINE) {
                kinds.set(i, Kind.BOILERPLATE);
            }
        }
    }

    /** Stock lines are what they say, whatever stands around them. */
    private void stock() {
        for (int i = 0; i < kinds.size(); i++) {
            Sight sight = sights.get(i);
            boolean story = kinds.get(i) == Kind.SUBHEAD
                    || kinds.get(i) == Kind.BODY && !sight.look().closed();
            if (story && sight.shape().furniture()) {
                kinds.set(i, Kind.BOILERPLATE);
            }
            if (kinds.get(i) == Kind.BODY && asks(sight.look())) {
                kinds.set(i, Kind.SUBHEAD);
            }
            if (kinds.get(i) == Kind.BODY && sight.shape() == Shape.PHOTO && sight.pictured()) {
                kinds.set(i, Kind.CAPTION);
            }
            boolean attributed =
                    sight.cues().contains(Cue.ATTRIBUTION) && sight.look().count() <= 40;
            if (kinds.get(i) == Kind.BOILERPLATE
                    && attributed
                    && ORIGINALLY.matcher(words(i)).find()) {
                kinds.set(i, Kind.SOURCE_ATTRIBUTION);
            }
        }
    }

    /** A paragraph that is a short question in nobody's words is a heading: "What comes next?". */
    private static boolean asks(Look look) {
        return look.closing() == '?' && !look.quoted() && look.count() <= LONGEST_QUESTION;
    }

    /** The line that says what the page's markup says its headline is. */
    private Optional<Integer> stated() {
        return galley.head()
                .title()
                .flatMap(title -> IntStream.range(0, kinds.size())
                        .filter(i -> Headline.same(title, words(i)))
                        .boxed()
                        .min(Comparator.comparing(
                                        (Integer i) -> !galley.lines().get(i).is(Hint.TOP_HEADING))
                                .thenComparing(i -> kinds.get(i) != Kind.TITLE)));
    }

    /** A page that prints a line again in its crumbs, its share box or its credit means its headline. */
    private Optional<Integer> repeated() {
        return titles().filter(i -> elsewhere(words(i), i)).findFirst();
    }

    private Optional<Integer> longest() {
        return titles().max(
                        Comparator.comparing((Integer i) -> sights.get(i).look().count())
                                .thenComparing(Comparator.reverseOrder()));
    }

    /** On a page with little furniture the first line is the headline, if it has the look of one. */
    private Optional<Integer> first() {
        int body = kinds.indexOf(Kind.BODY);
        return IntStream.range(0, Math.max(0, Math.min(3, body)))
                .filter(i -> body <= MOST_ABOVE && kinds.get(i) == Kind.BOILERPLATE)
                .filter(i -> sights.get(i).shape() == Shape.HEADLINE
                        || sights.get(i).shape() == Shape.LABEL
                                && sights.get(i).look().count() == 3)
                .boxed()
                .findFirst();
    }

    /** The first line above the story that has the look of a headline and the words of the story. */
    private Optional<Integer> likely() {
        Vocabulary vocabulary = Vocabulary.of(sights, Run.of(sights));
        return IntStream.range(0, Math.max(0, kinds.indexOf(Kind.BODY)))
                .filter(i -> sights.get(i).shape() == Shape.HEADLINE
                        && sights.get(i).look().count() > 4)
                .filter(i -> sights.get(i).cues().isEmpty())
                .filter(i -> vocabulary.share(sights.get(i).look(), i) >= 50)
                .boxed()
                .findFirst();
    }

    private Stream<Integer> titles() {
        return IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i) == Kind.TITLE && sights.get(i).shape() != Shape.PHOTO)
                .boxed();
    }

    private boolean elsewhere(String words, int line) {
        return IntStream.range(0, kinds.size())
                .filter(i -> i != line && kinds.get(i) != Kind.BODY)
                .anyMatch(i -> words(i).contains(words));
    }

    private String words(int line) {
        return galley.lines().get(line).in(galley.plain());
    }
}
