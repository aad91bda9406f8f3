package org.rapporteur.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.rapporteur.desk.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The record in a browser on this machine, until it is closed:
 *
 * <pre>{@code
 * try (Pages pages = Pages.open(desk, 7070)) {
 *     System.out.println(pages.address());
 * }
 * }</pre>
 */
public final class Pages implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private final Javalin server;
    private final Desk desk;

    private Pages(Javalin server, Desk desk) {
        this.server = server;
        this.desk = desk;
    }

    /** Serves a store that is there at a port; 0 takes any that is free. */
    public static Pages open(Path store, int port) {
        return open(StoreDesk.of(store), port);
    }

    /** Serves a desk. */
    static Pages open(Desk desk, int port) {
        Counter counter = new Counter(desk, Routes.all());
        return new Pages(started(Javalin.create(config -> configure(config, counter, port)), port), desk);
    }

    private static Javalin started(Javalin server, int port) {
        try {
            return server.start();
        } catch (JavalinException taken) {
            throw new Refusal(
                    Refusal.Reason.FAILED,
                    "cannot serve at port " + port + ": another program has it. Name another with --port N.",
                    taken);
        }
    }

    private static void configure(JavalinConfig config, Counter counter, int port) {
        config.startup.showJavalinBanner = false;
        config.jetty.host = "127.0.0.1";
        config.jetty.port = port;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setUriCompliance(UriCompliance.RFC3986.with(
                    "names",
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        });
        config.jetty.modifyServletContextHandler(
                context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
        config.jetty.modifyServer(server -> server.setErrorHandler(new Faults()));
        config.routes.before(Guard::check);
        Assets.routes(config.routes);
        for (Route route : Routes.all()) {
            List<String> paths = Routes.paths(route);
            paths.forEach(path -> config.routes.get(path, http -> counter.serve(http, route)));
        }
        config.routes.exception(Problem.class, (problem, http) -> counter.refuse(http, problem));
        config.routes.exception(Exception.class, (fault, http) -> counter.refuse(http, told(fault, http.path())));
        config.routes.error(404, http -> counter.missing(http));
    }

    private static Problem told(Exception fault, String path) {
        String id = Integer.toHexString(System.identityHashCode(fault));
        LOG.error("fault {} at {}", id, path, fault);
        return Problem.fault(id, "making " + path);
    }

    /** Where it is, such as {@code http://127.0.0.1:7070/}. */
    public String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        desk.close();
    }
}
