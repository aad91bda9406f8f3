package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.entry.Figure;
import org.rapporteur.entry.When;

/** Two captions that show the same people in the same scene, with days that differ as a slip of the pen does. */
final class TwoCaptions implements Clash {
    /** Places of a date that are shown; a page may print one picture often. */
    private static final int MOST = 4;

    private static final double ALIKE = 0.6;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Claim> captions = claims.stream().filter(TwoCaptions::isCaption).toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            for (int k = i + 1; k < captions.size(); k++) {
                if (clash((Figure) captions.get(i).entry(), (Figure)
                        captions.get(k).entry())) {
                    found.add(conflict(captions.get(i), captions.get(k)));
                }
            }
        }
        return found;
    }

    private static boolean isCaption(Claim claim) {
        return claim.entry() instanceof Figure figure
                && figure.unit().equals(Figure.DATE)
                && figure.what().filter(words -> words.startsWith("caption: ")).isPresent();
    }

    private static boolean clash(Figure a, Figure b) {
        boolean scene = Words.contained(
                        Words.of(a.what().orElseThrow()), Words.of(b.what().orElseThrow()))
                >= ALIKE;
        return scene && Slip.between(day(a), day(b));
    }

    private static Optional<LocalDate> day(Figure caption) {
        return caption.when().flatMap(Period::of).map(Period::first);
    }

    private static Contradiction conflict(Claim a, Claim b) {
        String days = a.when().map(When::value).orElse("") + " and "
                + b.when().map(When::value).orElse("");
        return Clash.of(
                Contradiction.Of.DATE,
                Contradiction.Explanation.ERROR,
                "one scene, dated " + days + " in its captions: "
                        + ((Figure) a.entry()).what().orElseThrow().substring("caption: ".length()),
                Stream.of(a, b)
                        .flatMap(claim -> claim.entry().evidence().stream().limit(MOST))
                        .toList(),
                List.of(a, b));
    }
}
