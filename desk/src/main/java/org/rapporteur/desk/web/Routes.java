package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The table that routes. Whatever is not in it does not exist: pages, twins, API and its description are made of it. */
final class Routes {
    private static final String API = "/api/v1/";
    private static final List<Param> LIST = both(Param.FILTERS, Param.PAGING);
    private static final List<Param> AT = List.of(Param.AT);
    private static final List<Param> AT_LIST = both(AT, Param.PAGING);
    private static final List<Route> ALL = both(pages(), api());

    private Routes() {}

    static List<Route> all() {
        return ALL;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Route> pages() {
        List<Param> today = List.of(Param.AT, Param.SINCE);
        List<Param> reader = List.of(Param.AT, Param.OPEN, Param.SENTENCE, Param.PLACE, Param.PART, Param.HIDE);
        List<Param> search = both(List.of(Param.Q, Param.AT, Param.FROM, Param.UNTIL), Param.PAGING);
        return List.of(
                page("/", 't', "Today", "What is new, changed, in conflict and awaited.", today, Today::page),
                page("/timeline", 'l', "Timeline", "What happened on which day.", LIST, Days::page),
                page("/said", 'w', "Said", "Who said what to whom.", LIST, Lists::said),
                page("/actors", 'a', "Actors", "Who is who, under which names.", AT_LIST, Cast::page),
                page("/actors/{id}", ' ', "One actor", "One actor's words and deeds.", LIST, Cast::one),
                page("/positions", 'p', "Positions", "Who demands, offers, refuses what.", LIST, Stances::page),
                page("/exchanges", 'e', "Exchanges", "Which paper went where.", LIST, Papers::page),
                page("/meetings", 'm', "Meetings", "Held, planned, offered, called off.", LIST, Lists::meetings),
                page("/numbers", 'n', "Numbers", "How many, who says so, as of when.", LIST, Numbers::page),
                page("/conflicts", 'x', "Conflicts", "What cannot both be true.", AT_LIST, Disputes::page),
                page("/sources", 's', "Sources", "Which articles are one text.", AT_LIST, Origins::page),
                page("/check", 'c', "Check", "What was not read or not understood.", AT, Checklist::page),
                page("/search", ' ', "Search", "Where it says that.", search, Finder::page),
                page("/why/{id}", ' ', "Why", "The places behind a line.", AT, Why::page),
                page("/a/{name}", ' ', "Reader", "One article and what was read in it.", reader, Reader::page),
                page(
                        "/diff/{a}/{b}",
                        ' ',
                        "Diff",
                        "Two articles, sentence by sentence.",
                        List.of(Param.AT, Param.PART),
                        Comparison::page));
    }

    private static List<Route> api() {
        List<Param> search = both(List.of(Param.Q, Param.AT, Param.FROM, Param.UNTIL), Param.PAGING);
        List<Param> changes = List.of(Param.AT, Param.SINCE);
        List<Route> routes = new ArrayList<>(List.of(
                lines("statements", "Who said what to whom.", EnumSet.of(Tag.SAID)),
                lines("positions", "Who demands, offers, refuses what.", EnumSet.of(Tag.POSITION)),
                lines("exchanges", "Papers and where they went.", EnumSet.of(Tag.PAPER)),
                lines("meetings", "Meetings held, planned and called off.", EnumSet.of(Tag.MEETING)),
                lines("numbers", "Figures with bounds.", EnumSet.of(Tag.NUMBER)),
                lines("events", "What happened, or only might.", EnumSet.of(Tag.EVENT)),
                list("actors", "Who is who.", AT_LIST, Feeds::actors),
                list("articles", "Each article and its place in its family.", AT_LIST, Feeds::articles),
                list("origins", "Independent texts.", AT_LIST, Feeds::origins),
                list("changes", "What is new or changed.", changes, Feeds::changes),
                list("conflicts", "What cannot both be true.", AT_LIST, Feeds::conflicts),
                list("search", "Passages with these words.", search, Feeds::search),
                list("check", "What was not read or not understood.", AT, Feeds::check)));
        for (String kind : List.of("statements", "positions", "exchanges", "meetings", "numbers", "events")) {
            routes.add(one(kind + "/{id}", "One line.", (look, call) -> Entries.row(Why.line(look, call))));
            routes.add(one(kind + "/{id}/evidence", "The places behind a line.", Feeds::evidence));
        }
        routes.add(one("actors/{id}", "One actor.", Feeds::actor));
        routes.add(one("articles/{name}", "One article and what was read in it.", Feeds::article));
        routes.add(new Route("/api/openapi.json", ' ', "OpenAPI", "This description.", List.of(), "", (Route.Single)
                (look, call) -> OpenApi.of(ALL)));
        return routes;
    }

    private static Route page(
            String path, char key, String title, String what, List<Param> params, Route.Paged answer) {
        return new Route(path, key, title, what, params, path.contains("{") ? "" : path, answer);
    }

    private static Route lines(String name, String what, Set<Tag> tags) {
        return list(name, what, LIST, (look, ask, after) -> Feeds.lines(look, tags, ask, after));
    }

    private static Route list(String name, String what, List<Param> params, Route.Listed answer) {
        return new Route(API + name, ' ', name, what, params, API + name, answer);
    }

    private static Route one(String path, String what, Route.Single answer) {
        return new Route(API + path, ' ', path, what, List.of(), "", answer);
    }

    /** The paths that lead to a route: its own and, for a page, those of its twins. */
    static List<String> paths(Route route) {
        if (route.isApi() || !route.parts().isEmpty()) {
            return List.of(route.path().replaceFirst("\\{name}", "<name>"));
        }
        String stem = route.path().equals("/") ? "/today" : route.path();
        return Stream.concat(
                        Stream.of(route.path()),
                        Stream.of(".json", ".csv", ".md").map(stem::concat))
                .toList();
    }
}
