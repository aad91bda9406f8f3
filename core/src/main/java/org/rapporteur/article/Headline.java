package org.rapporteur.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the headline from the site's name in a page's title: "Ministers to keep talking | The Harbour Gazette". */
final class Headline {
    private static final Pattern PART = Pattern.compile("\\s+[|–—·»-]+\\s+|\\s+::\\s+");
    private static final int LONGEST_NAME = 5;

    private Headline() {}

    /** The headline in {@code title}, where the site is known to be {@code outlet} or is to be guessed. */
    static String withoutSite(String title, Optional<String> outlet) {
        for (Cut cut : new Cut[] {lastCut(title), firstCut(title)}) {
            if (!cut.site.isEmpty()
                    && outlet.filter(name -> same(name, cut.site)).isPresent()) {
                return cut.rest;
            }
        }
        Cut last = lastCut(title);
        Cut shorter = words(last.site) <= LONGEST_NAME ? last : firstCut(title);
        boolean guess = outlet.isEmpty() && !shorter.site.isEmpty() && words(shorter.site) <= LONGEST_NAME;
        return guess && words(shorter.rest) > words(shorter.site) ? shorter.rest : title;
    }

    /** The site's name in {@code title}, where the headline is known, or is the longer part. */
    static Optional<String> siteOf(String title, String heading) {
        for (Cut cut : new Cut[] {lastCut(title), firstCut(title)}) {
            boolean known = !heading.isEmpty() && same(heading, cut.rest);
            boolean shorter = heading.isEmpty() && words(cut.site) <= LONGEST_NAME && words(cut.rest) > words(cut.site);
            if (!cut.site.isEmpty() && (known || shorter)) {
                return Optional.of(cut.site);
            }
        }
        return Optional.empty();
    }

    /** Whether two titles are the same but for marks and case. */
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private record Cut(String site, String rest) {}

    private static Cut lastCut(String title) {
        Matcher part = PART.matcher(title);
        Cut cut = new Cut("", title);
        while (part.find()) {
            cut = new Cut(
                    title.substring(part.end()).strip(),
                    title.substring(0, part.start()).strip());
        }
        return cut;
    }

    private static Cut firstCut(String title) {
        Matcher part = PART.matcher(title);
        return part.find()
                ? new Cut(
                        title.substring(0, part.start()).strip(),
                        title.substring(part.end()).strip())
                : new Cut("", title);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
