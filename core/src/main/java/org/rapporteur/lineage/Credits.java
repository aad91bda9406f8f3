package org.rapporteur.lineage;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.article.Article;
import org.rapporteur.article.Dateline;

/** Whose text a page says that it is. */
final class Credits {
    private Credits() {}

    /** The newsroom behind a page: the credit line's, else the dateline's agency, else the outlet itself. */
    static Optional<String> newsroom(Article article) {
        return named(article).or(article::outlet);
    }

    /** Of a family, the one that most members credit, by its name rather than its address; else that of the head. */
    static Optional<String> newsroom(Collection<Standing> members, Standing head) {
        Map<String, Long> credited = members.stream()
                .flatMap(standing -> standing.named().stream())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        head.newsroom().ifPresent(name -> credited.putIfAbsent(name, 0L));
        return credited.keySet().stream()
                .min(Comparator.comparing(Credits::isAddress)
                        .thenComparing(Comparator.comparing(credited::get).reversed())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The newsroom that a page names as another's. */
    static Optional<String> named(Article article) {
        Optional<String> named = article.credit().or(() -> article.dateline().flatMap(Dateline::agency));
        return named.filter(
                name -> article.outlet().filter(own -> isOne(own, name)).isEmpty());
    }

    /** Whether the page is an agency's own dispatch: it names no house, and its dateline the newsroom that it credits. */
    static boolean isOwn(Article article) {
        Optional<String> agency = article.dateline().flatMap(Dateline::agency);
        return article.outlet().isEmpty()
                && agency.isPresent()
                && named(article).filter(name -> isOne(name, agency.get())).isPresent();
    }

    /** Who published the page. */
    static Optional<String> house(Article article) {
        return isOwn(article) ? named(article) : article.outlet();
    }

    /** One if B credits A's outlet, minus one if A credits B's; half if one page is known to credit somebody else. */
    static double toOther(Comparison c) {
        return credits(c.b.article, c.a.article) - credits(c.a.article, c.b.article);
    }

    private static double credits(Article page, Article other) {
        Optional<String> named = named(page);
        if (named.isEmpty()) {
            return 0;
        }
        boolean others =
                other.outlet().filter(outlet -> isOne(outlet, named.get())).isPresent();
        return others ? 1 : page.outlet().isPresent() ? 0.5 : 0;
    }

    /** One if only A, a page of no known outlet, carries an agency's mark: who copies an agency may well drop it. */
    static double keepsMark(Comparison c) {
        return mark(c.a.article) - mark(c.b.article);
    }

    private static double mark(Article page) {
        return page.outlet().isEmpty() && named(page).isPresent() ? 1 : 0;
    }

    /** One if A's outlet is the agency of B's dateline. */
    static double isAgency(Comparison c) {
        return agency(c.b.article, c.a.article) - agency(c.a.article, c.b.article);
    }

    private static double agency(Article page, Article other) {
        Optional<String> agency = page.dateline().flatMap(Dateline::agency);
        return agency.isPresent()
                        && other.outlet()
                                .filter(own -> isOne(own, agency.get()))
                                .isPresent()
                ? 1
                : 0;
    }

    /** "northline.example", where a name would be "Northline". */
    static boolean isAddress(String name) {
        return name.indexOf('.') > 0 && name.indexOf(' ') < 0 && name.indexOf('.') < name.length() - 1;
    }

    /** Whether two names are one newsroom's: "ABC" and "ABC News", "AP" and "Associated Press". */
    static boolean isOne(String one, String other) {
        String a = fold(one);
        String b = fold(other);
        return a.equals(b) || initials(one).equals(b) || initials(other).equals(a);
    }

    /** The name without "the", "news" and the like. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(the|news|agency|\\w+\\.(com|org|net))\\b|[^\\p{L}\\d ]", "")
                .strip();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\d]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }
}
