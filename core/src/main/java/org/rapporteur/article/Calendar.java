package org.rapporteur.article;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Published.Candidate;
import org.rapporteur.article.Zone.Kind;
import org.rapporteur.text.Span;

/**
 * Finds the day an article appeared among the days on its page, and keeps those that lost. Asked in this order: what the
 * markup says, the scraper's stamp, the date line nearest the story, the byline, the dateline. The page's own clock, a
 * caption's day and the day of a change never win.
 */
final class Calendar {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern UNIVERSAL = Pattern.compile("T\\d{2}:\\d{2}.*(?:Z|[+-]00:?00)$");
    private static final Pattern CHANGED = Pattern.compile("(?i)\\b(?:updated|modified|revised|corrected)\\b");
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:/|$)");

    /** No line that gives a date is longer. */
    private static final int LONGEST = 600;

    private final Proof proof;
    private final List<Candidate> losers = new ArrayList<>();
    private @Nullable LocalDate day;
    private boolean universal;
    private String reason = "";
    private @Nullable Span span;

    private Calendar(Proof proof) {
        this.proof = proof;
    }

    static Published of(Proof proof, Optional<Dateline> dateline) {
        Calendar calendar = new Calendar(proof);
        calendar.stated();
        calendar.lines(Kind.META_PREFIX, "scraper's stamp");
        calendar.dateLines();
        calendar.lines(Kind.BYLINE, "day in the byline");
        calendar.lines(Kind.CREDIT, "day in the credit line");
        dateline.ifPresent(line -> calendar.days(line.span(), "day in the dateline", true));
        calendar.rest();
        return calendar.published();
    }

    private Published published() {
        if (day == null) {
            String why = losers.isEmpty()
                    ? "no date found"
                    : "no date of publication among " + losers.size() + " on the page";
            return new Published(Optional.empty(), why, Optional.empty(), losers);
        }
        return new Published(Optional.of(day), reason, Optional.ofNullable(span), losers);
    }

    private void stated() {
        for (Head.Stated date : proof.galley().head().dates()) {
            written(date.value()).ifPresent(found -> {
                if (date.publication()) {
                    universal |= day == null && UNIVERSAL.matcher(date.value()).find();
                    offer(found, date.where(), null);
                } else {
                    lose(found, date.where() + ", the day of a change");
                }
            });
        }
    }

    private static Optional<LocalDate> written(String value) {
        Matcher iso = ISO.matcher(value.strip());
        Matcher address = ADDRESS.matcher(value);
        Matcher parts = iso.matches() ? iso : address.find() ? address : null;
        if (parts == null) {
            return Days.first(value);
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Date lines, those nearest above the story first; "Updated …" only when no other is there. */
    private void dateLines() {
        List<Integer> lines = new ArrayList<>(proof.lines(Kind.PUBDATE));
        int body = proof.bodyStart();
        lines.sort((one, other) -> Integer.compare(Math.abs(one - body), Math.abs(other - body)));
        if (universal && !lines.isEmpty()) {
            local(span(lines.get(0)));
        }
        lines.stream().filter(line -> !changed(line)).forEach(line -> days(span(line), "date line by the story", true));
        lines.stream().filter(this::changed).forEach(line -> days(span(line), "day of a change", day == null));
    }

    /** A page whose markup counts in universal time may show the day before or after: its readers' own. */
    private void local(Span line) {
        List<Days.Found> shown = Days.in(proof.galley().plain(), line);
        if (day == null
                || shown.isEmpty()
                || Math.abs(DAYS.between(day, shown.get(0).day())) != 1) {
            return;
        }
        LocalDate stated = day;
        day = shown.get(0).day();
        lose(stated, reason + ", in universal time");
        reason = "date line by the story";
        span = shown.get(0).span();
    }

    private void lines(Kind kind, String why) {
        proof.lines(kind).forEach(line -> days(span(line), why, true));
    }

    private void rest() {
        for (int line = 0; line < proof.size(); line++) {
            switch (proof.kind(line)) {
                case CAPTION, PHOTO_CREDIT -> days(span(line), "day in a caption", false);
                case BOILERPLATE -> days(span(line), furniture(line), false);
                default -> {}
            }
        }
    }

    private String furniture(int line) {
        return line < proof.bodyStart()
                ? "the page's own clock or another part of the site"
                : "day of another story or of a reader's letter";
    }

    private void days(Span where, String why, boolean mayWin) {
        if (where.length() > LONGEST) {
            return;
        }
        for (Days.Found found : Days.in(proof.galley().plain(), where)) {
            if (mayWin) {
                offer(found.day(), why, found.span());
            } else {
                lose(found.day(), why);
            }
        }
    }

    private void offer(LocalDate found, String why, @Nullable Span where) {
        if (day == null) {
            day = found;
            reason = why;
            span = where;
        } else if (span == null && day.equals(found)) {
            span = where;
        } else {
            lose(found, why);
        }
    }

    private void lose(LocalDate found, String why) {
        Candidate candidate = new Candidate(found, why);
        if (!found.equals(day) && !losers.contains(candidate)) {
            losers.add(candidate);
        }
    }

    private boolean changed(int line) {
        return CHANGED.matcher(proof.words(line)).find();
    }

    private Span span(int line) {
        return proof.galley().lines().get(line).span();
    }
}
