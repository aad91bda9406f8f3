package org.rapporteur.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The style sheet and the script; their addresses change with their content, so that browsers may keep them. */
final class Assets {
    private static final byte[] CSS = read("desk.css");
    private static final byte[] JS = read("desk.js");

    private Assets() {}

    static void routes(RoutesConfig routes) {
        routes.get("/desk.css", http -> send(http, "text/css", CSS));
        routes.get("/desk.js", http -> send(http, "text/javascript", JS));
    }

    static String css() {
        return "/desk.css?v=" + mark(CSS);
    }

    static String js() {
        return "/desk.js?v=" + mark(JS);
    }

    private static void send(Context http, String type, byte[] bytes) {
        http.contentType(type + "; charset=utf-8");
        http.header("Cache-Control", "max-age=31536000, immutable");
        http.result(bytes);
    }

    private static String mark(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
