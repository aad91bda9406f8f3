package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;

/** The papers of one story, each with all its tellings; "the document" is the paper that was told of last. */
final class Portfolio {
    private final List<List<Paper>> papers = new ArrayList<>();
    private final List<List<Paper>> recent = new ArrayList<>();

    /** In the order in which they are first told of. */
    List<List<Paper>> papers() {
        return papers;
    }

    void add(Paper paper) {
        Paper told = paper.met() == Paper.Met.CARRIED ? carried(paper) : another(paper);
        for (int i = recent.size() - 1; i >= 0; i--) {
            List<Paper> known = recent.get(i);
            boolean last = i == recent.size() - 1 && told.met() != Paper.Met.NEW;
            boolean named = !told.from().isEmpty() || told.isKnown() || last;
            if (named && told.fits(known)) {
                known.add(told);
                recent.add(recent.remove(i));
                return;
            }
        }
        if (told.from().isEmpty() && !told.opens()) {
            return;
        }
        List<Paper> fresh = new ArrayList<>(List.of(told));
        papers.add(fresh);
        recent.add(fresh);
    }

    /** "A second letter", of which only the bearer is told, is from whom the first was, if it has the same reader. */
    private Paper another(Paper paper) {
        for (int i = recent.size() - 1;
                i >= 0 && paper.met() == Paper.Met.OTHER && paper.from().isEmpty();
                i--) {
            for (Paper first : recent.get(i)) {
                boolean same =
                        first.type().equals(paper.type()) && !first.from().isEmpty();
                if (same && (paper.to().isEmpty() || first.to().containsAll(paper.to()))) {
                    return paper.from(first.from(), first.to());
                }
            }
        }
        return paper;
    }

    /** Whoever hands over "the letter" that another wrote only carries it; nobody carries one that he is to have. */
    private Paper carried(Paper paper) {
        Paper open = paper.from(List.of(), paper.to());
        boolean own = recent.stream().anyMatch(known -> paper.fits(known));
        for (int i = recent.size() - 1; i >= 0 && !own; i--) {
            List<Paper> known = recent.get(i);
            boolean reader = known.stream().anyMatch(one -> one.to().stream().anyMatch(paper.from()::contains));
            if (!reader && open.fits(known)) {
                return open;
            }
        }
        return paper;
    }
}
