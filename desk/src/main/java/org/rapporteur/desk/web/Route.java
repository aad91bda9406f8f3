package org.rapporteur.desk.web;

import java.util.List;

/**
 * One line of the table that routes: pages, API and OpenAPI are all made from it.
 *
 * @param path with its open parts in braces: {@code /actors/{id}}
 * @param key the letter that goes there after {@code g}; a blank for none
 * @param title in the navigation and in OpenAPI
 * @param what in a sentence
 * @param params that it takes
 * @param example a path that works on the sample, for the documentation and its test; empty when it needs an id
 */
record Route(String path, char key, String title, String what, List<Param> params, String example, Answer answer) {
    Route {
        params = List.copyOf(params);
    }

    /** Whether it belongs to the API. */
    boolean isApi() {
        return path.startsWith("/api/");
    }

    /** Whether it is an entry of the navigation. */
    boolean isMenu() {
        return key != ' ';
    }

    /** The open parts of the path. */
    List<String> parts() {
        return java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(part -> part.group(1))
                .toList();
    }

    /** How a route answers: a page with its twins, or a list of the API. */
    sealed interface Answer {}

    /** Makes a page. */
    non-sealed interface Paged extends Answer {
        Page page(Look look, Call call);
    }

    /** Makes rows of the API. */
    non-sealed interface Listed extends Answer {
        Slice<Row> rows(Look look, Ask ask, java.util.Optional<org.rapporteur.desk.store.Bookmark> after);
    }

    /** Makes one object of the API. */
    non-sealed interface Single extends Answer {
        Row row(Look look, Call call);
    }
}
