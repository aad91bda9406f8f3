package org.rapporteur.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a request, as RFC 9457 tells it: "from: 2031-13-01 is not a day; write it as 2031-03-11".
 */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String detail;
    private final String parameter;
    private final String nearest;

    private Problem(int status, String title, String detail, String parameter, String nearest) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.parameter = parameter;
        this.nearest = nearest;
    }

    /** A parameter that cannot be understood. */
    static Problem parameter(String name, String detail) {
        return new Problem(400, "Not understood", detail, name, "");
    }

    /** Something that is not there. */
    static Problem missing(String detail) {
        return new Problem(404, "No such thing", detail, "", "");
    }

    /** A request that this server does not take. */
    static Problem refused(int status, String detail) {
        return new Problem(status, "Refused", detail, "", "");
    }

    /** A place in a list that was given out before the record changed. */
    static Problem gone(String detail) {
        return new Problem(410, "The record has changed", detail, "cursor", "");
    }

    /** Something that was here and was taken out on purpose. */
    static Problem removed(String detail) {
        return new Problem(410, "Source removed", detail, "", "");
    }

    /** Our own fault; the id is in the log too. */
    static Problem fault(String id, String doing) {
        return new Problem(500, "Something broke here", "Fault " + id + " while " + doing + ".", "", "");
    }

    /** The same with what was perhaps meant. */
    Problem meant(Optional<String> word) {
        return new Problem(status, title, detail, parameter, word.orElse(""));
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    Optional<String> nearest() {
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** The members of the problem details object, in order. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        if (!parameter.isEmpty()) {
            members.put("parameter", parameter);
        }
        nearest().ifPresent(word -> members.put("did_you_mean", word));
        return members;
    }
}
