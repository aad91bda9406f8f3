package org.rapporteur.desk.web;

import java.util.Locale;

/** A drawing with a title and a description for those who cannot see it; classes only, the style sheet gives the colours. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** @param id unique on the page */
    Svg(String id, int width, int height, String title, String description) {
        out.append("<svg role=\"img\" viewBox=\"0 0 %d %d\" aria-labelledby=\"%s-t\" aria-describedby=\"%s-d\">"
                .formatted(width, height, id, id));
        out.append("<title id=\"%s-t\">%s</title>".formatted(id, escape(title)));
        out.append("<desc id=\"%s-d\">%s</desc>".formatted(id, escape(description)));
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, x1, y1, x2, y2);
    }

    Svg circle(String style, double x, double y, double radius) {
        return add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", style, x, y, radius);
    }

    Svg box(String style, double x, double y, double width, double height) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                style, x, y, width, height);
    }

    /** A triangle that points up (more than) or down (less than). */
    Svg point(String style, double x, double y, boolean up) {
        double tip = up ? y - 6 : y + 6;
        double foot = up ? y + 4 : y - 4;
        return add(
                "<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fZ\"/>", style, x, tip, x - 5, foot, x + 5, foot);
    }

    Svg text(String style, double x, double y, String words) {
        return add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", style, x, y, escape(words));
    }

    /** What follows, until {@link #end}, is called so when it is pointed at. */
    Svg group(String title) {
        return add("<g><title>%s</title>", escape(title));
    }

    Svg end() {
        return add("</g>");
    }

    private Svg add(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values));
        return this;
    }

    private static String escape(String text) {
        return Inert.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out + "</svg>";
    }
}
