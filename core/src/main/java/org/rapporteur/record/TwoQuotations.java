package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;

/**
 * One quotation that two newsrooms print alike but for a word that matters: "expect us to pay for it", "expect us to fight
 * for it". Spellings, short forms and the length of what is quoted make no conflict.
 */
final class TwoQuotations implements Clash {
    /** Words that both have, at least. */
    private static final int ALIKE = 6;

    /** Words that one has in place of the other's, at most. */
    private static final int OTHER = 2;

    @Override
    public List<Contradiction> among(List<Claim> claims) {
        List<Contradiction> found = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.kind() == Kind.STATEMENT) {
                find(claim, found);
            }
        }
        return found;
    }

    private static void find(Claim claim, List<Contradiction> found) {
        Map<String, Evidence> prints = new TreeMap<>();
        for (List<Assertion> edition : Editions.of(claim)) {
            quoted((Statement) edition.get(0).entry(), prints);
        }
        List<Map.Entry<String, Evidence>> all = List.copyOf(prints.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (Map.Entry<String, Evidence> other : all.subList(i + 1, all.size())) {
                if (differ(all.get(i).getKey(), other.getKey())) {
                    found.add(conflict(claim, all.get(i).getValue(), other.getValue()));
                    return;
                }
            }
        }
    }

    private static void quoted(Statement said, Map<String, Evidence> prints) {
        if (said.wording() != Statement.Wording.ALTERED) {
            said.quoted().forEach(piece -> prints.putIfAbsent(Words.fold(piece.words()), piece));
        }
    }

    private static boolean differ(String one, String two) {
        List<String> a = List.of(one.split(" "));
        List<String> b = List.of(two.split(" "));
        int same = 0;
        while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(a.size(), b.size()) - same
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        List<String> x = a.subList(same, a.size() - end);
        List<String> y = b.subList(same, b.size() - end);
        return same + end >= ALIKE && isOther(x, y);
    }

    /** Words of meaning on both sides, and not the same in another spelling. */
    private static boolean isOther(List<String> x, List<String> y) {
        boolean few = !x.isEmpty() && !y.isEmpty() && Math.max(x.size(), y.size()) <= OTHER;
        Set<String> one = Words.of(String.join(" ", x));
        Set<String> two = Words.of(String.join(" ", y));
        return few && !one.isEmpty() && !two.isEmpty() && Words.shared(one, two) == 0 && !isSpelling(x, y);
    }

    /** "Colour" and "color", "cannot" and "can not": the same letters in front and behind, but for two. */
    private static boolean isSpelling(List<String> x, List<String> y) {
        String one = String.join("", x);
        String two = String.join("", y);
        int same = 0;
        while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < Math.min(one.length(), two.length()) - same
                && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        return same >= 2 && Math.max(one.length(), two.length()) - same - end <= 2;
    }

    private static Contradiction conflict(Claim claim, Evidence a, Evidence b) {
        return Clash.of(
                Contradiction.Of.WORDING,
                Contradiction.Explanation.ERROR,
                "two newsrooms have other words between the marks: " + claim.headline(),
                List.of(a, b),
                List.of(claim));
    }
}
