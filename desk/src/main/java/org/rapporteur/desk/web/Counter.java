package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where requests are taken and answers handed out: checks the request, opens a look, sends what the route makes. */
final class Counter {
    private static final Pattern SUFFIX = Pattern.compile("\\.(json|csv|md)$");
    private final Desk desk;
    private final List<Route> routes;
    private final Drawing drawing = new Drawing();

    Counter(Desk desk, List<Route> routes) {
        this.desk = desk;
        this.routes = List.copyOf(routes);
    }

    void serve(Context http, Route route) {
        Ask ask = Ask.of(query(http), route.params());
        Map<String, String> names = new HashMap<>();
        route.parts().forEach(part -> names.put(part, http.pathParam(part)));
        try (Look look = desk.look()) {
            Call call = call(
                    http,
                    names,
                    ask,
                    !route.isApi() && !isArticle(look, http.req().getRequestURI(), names));
            Stock stock = look.stock(ask);
            if (isKnown(http, call, look.moment())) {
                http.status(304);
                return;
            }
            answer(http, route, new Visit(look, call, stock));
        }
    }

    private static Map<String, List<String>> query(Context http) {
        try {
            return http.queryParamMap();
        } catch (IllegalArgumentException badEncoding) {
            throw Problem.refused(400, "the query is not properly percent-encoded");
        }
    }

    /** A request at one look at the record. */
    record Visit(Look look, Call call, Stock stock) {}

    private void answer(Context http, Route route, Visit visit) {
        if (route.answer() instanceof Route.Paged paged) {
            send(http, route, visit, paged.page(visit.look(), visit.call()));
        } else if (route.answer() instanceof Route.Listed listed) {
            new Listing(listed, visit).send(http);
        } else if (route.answer() instanceof Route.Single single) {
            json(http, single.row(visit.look(), visit.call()).cells());
        }
    }

    private static void json(Context http, Object value) {
        http.contentType("application/json").result(Twins.json(value));
    }

    private void send(Context http, Route route, Visit visit, Page page) {
        String form = visit.call().form();
        String next = next(visit.call(), page);
        if (!next.isEmpty()) {
            http.header("Link", "<" + next + ">; rel=\"next\"");
        }
        switch (form) {
            case "json" -> json(http, twin(visit, page, next));
            case "csv" -> http.contentType("text/csv; charset=utf-8").result(Twins.csv(page.rows()));
            case "md" ->
                http.contentType("text/markdown; charset=utf-8").result(Twins.markdown(page.title(), page.rows()));
            default -> http.html(drawing.draw(page, frame(route, visit, page)));
        }
    }

    /** Where the page goes on, in the form that it has itself. */
    private static String next(Call call, Page page) {
        return call.form().equals("html") || page.next().isEmpty()
                ? page.next()
                : Address.twin(call.path(), call.form())
                        + page.next().substring(call.path().length());
    }

    private static Map<String, Object> twin(Visit visit, Page page, String next) {
        Map<String, Object> twin = new java.util.LinkedHashMap<>();
        twin.put("title", page.title());
        twin.put("revision", visit.stock().revision());
        twin.put("items", Twins.cells(page.rows()));
        if (!next.isEmpty()) {
            twin.put("next", next);
        }
        return twin;
    }

    private Frame frame(Route route, Visit visit, Page page) {
        List<Param> filters =
                route.params().stream().filter(Param.FILTERS::contains).toList();
        return new Frame(
                Inert.of(page.title()),
                visit.call().path(),
                menu(),
                filters,
                visit.call().ask(),
                visit.stock(),
                page.next(),
                route.path());
    }

    private List<Route> menu() {
        return routes.stream().filter(Route::isMenu).toList();
    }

    /** Whether the address ends in the whole name of an article: {@code /a/letter.md} is a page, {@code /a/letter.md.json} its twin. */
    private static boolean isArticle(Look look, String path, Map<String, String> names) {
        return names.values().stream()
                .anyMatch(name -> path.endsWith(Address.part(name))
                        && SUFFIX.matcher(name).find()
                        && look.holds(name));
    }

    /** A twin is named by the suffix, a stream by the Accept header. */
    private static Call call(Context http, Map<String, String> names, Ask ask, boolean mayBeTwin) {
        String path = http.req().getRequestURI();
        Matcher suffix = SUFFIX.matcher(path);
        boolean twin = mayBeTwin && suffix.find();
        String accept = Optional.ofNullable(http.header("Accept")).orElse("");
        String form = twin ? suffix.group(1) : accept.contains("application/x-ndjson") ? "ndjson" : "html";
        if (twin) {
            path = suffix.replaceFirst("");
            names.replaceAll((part, name) -> SUFFIX.matcher(name).replaceFirst(""));
        }
        return new Call(path, names, ask, form, Optional.ofNullable(http.header("If-None-Match")));
    }

    private static boolean isKnown(Context http, Call call, String moment) {
        int asked =
                List.of(call.path(), call.ask().query(), call.form(), moment).hashCode();
        String tag = "\"" + Integer.toHexString(asked) + "-" + Integer.toHexString(moment.hashCode()) + "\"";
        http.header("ETag", tag);
        http.header("Cache-Control", "no-cache");
        http.header("Vary", "Accept");
        return call.etag()
                .map(known -> known.contains(tag) || known.equals("*"))
                .orElse(false);
    }

    void missing(Context http) {
        if (http.attribute("told") == null) {
            refuse(http, Problem.missing("nothing is at " + http.path()).meant(nearest(http.path())));
        }
    }

    private Optional<String> nearest(String path) {
        List<String> paths = new ArrayList<>(routes.stream()
                .map(Route::path)
                .filter(known -> !known.contains("{"))
                .toList());
        return Nearest.of(path, paths);
    }

    /** Says what is wrong: to people as a page, to programs as problem details. */
    void refuse(Context http, Problem problem) {
        http.attribute("told", true);
        http.status(problem.status());
        http.removeHeader("ETag");
        String accept = Optional.ofNullable(http.header("Accept")).orElse("");
        if (accept.contains("text/html") && !http.path().startsWith("/api/")) {
            http.html(drawing.draw(problem, menu()));
        } else {
            http.contentType("application/problem+json").result(Twins.json(problem.members()));
        }
    }
}
