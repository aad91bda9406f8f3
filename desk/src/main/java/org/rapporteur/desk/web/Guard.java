package org.rapporteur.desk.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/**
 * Nobody but this machine's user reads the record: a request that names another host, or comes from another site's page, is refused, and
 * no page may load or tell anything elsewhere.
 */
final class Guard {
    private static final Set<String> OURS = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    private Guard() {}

    /** Refuses a foreign request and sets the headers of every answer. */
    static void check(Context http) {
        http.header("Content-Security-Policy", POLICY);
        http.header("Referrer-Policy", "no-referrer");
        http.header("X-Content-Type-Options", "nosniff");
        http.header("Cross-Origin-Resource-Policy", "same-origin");
        http.header("Cross-Origin-Opener-Policy", "same-origin");
        if (!isOurs(host(http))) {
            throw Problem.refused(421, "this desk answers to 127.0.0.1 and localhost only");
        }
        Optional.ofNullable(http.header("Origin"))
                .filter(origin -> !isOurOrigin(origin, http))
                .ifPresent(origin -> {
                    throw Problem.refused(403, "this desk answers to its own pages only");
                });
        if (!Set.of("GET", "HEAD").contains(http.method().name())) {
            http.header("Allow", "GET, HEAD");
            throw Problem.refused(405, "nothing can be written here; use GET");
        }
    }

    private static String host(Context http) {
        return Optional.ofNullable(http.header("Host")).orElse("");
    }

    private static boolean isOurs(String host) {
        return OURS.contains(host.replaceFirst(":\\d+$", ""));
    }

    private static boolean isOurOrigin(String origin, Context http) {
        return origin.equals("http://" + host(http));
    }
}
