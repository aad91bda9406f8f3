package org.rapporteur.desk.web;

import java.util.List;

/**
 * What stands around each page: navigation, filters, counts, and the way to its twins.
 *
 * @param path of the page, for its twins
 * @param menu the routes of the navigation
 * @param filters the filters that this page takes; empty hides the form
 */
record Frame(
        String title,
        String path,
        List<Route> menu,
        List<Param> filters,
        Ask ask,
        Stock stock,
        String next,
        String here) {
    Frame {
        menu = List.copyOf(menu);
        filters = List.copyOf(filters);
    }

    /** The same page in another form. */
    String twin(String form) {
        return Address.twin(path, form) + ask.query();
    }

    String value(Param param) {
        return ask.text(param).orElse("");
    }

    boolean isHere(Route route) {
        return route.path().equals(here);
    }

    /** A page of the navigation, on the same day as this one. */
    String go(Route route) {
        return go(route.path());
    }

    /** An address, on the same day as this page. */
    String go(String address) {
        String sign = address.contains("?") ? "&" : "?";
        return ask.text(Param.AT)
                .map(day -> address + sign + "at=" + Address.part(day))
                .orElse(address);
    }

    /** This page without a filter. */
    String without(Param param) {
        return path + ask.without(param, Param.CURSOR).query();
    }

    /** The counts in one sentence: "20 articles = 15 origins (2 reprints, 1 edition, 2 rewrites)". */
    String counts() {
        return Say.count(stock.articles(), "article") + " = " + Say.count(stock.origins(), "origin") + parts();
    }

    private String parts() {
        List<String> parts = new java.util.ArrayList<>();
        add(parts, stock.copies(), "reprint");
        add(parts, stock.editions(), "further edition");
        add(parts, stock.rewrites(), "rewrite");
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static void add(List<String> parts, int count, String noun) {
        if (count > 0) {
            parts.add(Say.count(count, noun));
        }
    }
}
