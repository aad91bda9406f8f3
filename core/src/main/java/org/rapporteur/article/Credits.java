package org.rapporteur.article;

import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * Knows a photographer's credit at the end of a line: "Photograph: Jarl Ostby/Northline", "(Northline/Jarl Ostby)",
 * "Jarl Ostby | Northline".
 */
final class Credits {
    private static final int TAIL = 70;
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3}";
    private static final Pattern LABELLED =
            Pattern.compile("\\b(?:Photo(?:graph)?|Picture|Image|Credit|PHOTO|CREDIT): ?\\p{Lu}");
    private static final Pattern PAIR = Pattern.compile("(?:^|[.?!)\\]”\"|]\\s+|[(\\[](?:[Ff]ile:? )?)" + NAME
            + " ?[/|] ?" + NAME + "(?: ?[/|,] ?" + NAME + ")?[)\\]]?\\.?$");

    private Credits() {}

    static boolean closes(String plain, Span span) {
        String tail = plain.substring(Math.max(span.start(), span.end() - TAIL), span.end());
        boolean paired = tail.indexOf('/') >= 0 || tail.indexOf('|') >= 0;
        return tail.indexOf(':') >= 0 && LABELLED.matcher(tail).find()
                || paired && PAIR.matcher(tail).find();
    }
}
