package org.rapporteur.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.text.Span;

/** The day that a paragraph of a chronology opens with: "Feb. 3 - Marek meets Orlin" is a label and a sentence. */
final class DayLabel {
    private static final int LONGEST = 32;
    private static final String MONTH = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .flatMap(name -> Stream.of(name, name.substring(0, 3)))
            .collect(Collectors.joining("|", "(?:Sept|", ")"));
    private static final Pattern LABEL = Pattern.compile("(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:" + MONTH
            + "\\.? \\d{1,2}|\\d{1,2} " + MONTH + "\\.?)(?:,? \\d{4})?(?: [-\u2013\u2014]|:)(?=\\s+[\\p{Lu}\\d])");

    private DayLabel() {}

    /** Where the sentence behind the label begins, or where the paragraph does. */
    static int end(String text, Span paragraph) {
        char first = paragraph.start() < paragraph.end() ? text.charAt(paragraph.start()) : ' ';
        if (!Marks.isDigit(first) && "JFMASONDTW".indexOf(first) < 0) {
            return paragraph.start();
        }
        Matcher label = LABEL.matcher(text)
                .region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST))
                .useTransparentBounds(true);
        return label.lookingAt() ? label.end() : paragraph.start();
    }
}
