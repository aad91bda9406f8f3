package org.rapporteur.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages, with whatever stands in a name made harmless. */
final class Address {
    private Address() {}

    /** One part of a path or query: everything but letters, digits and {@code -._~} percent-encoded. */
    static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace("*", "%2A");
    }

    /** The reader, open at the words of a line. */
    static String reader(String article, String line) {
        return "/a/" + part(article) + "?open=" + part(line) + "#" + part(line);
    }

    static String reader(String article) {
        return "/a/" + part(article);
    }

    static String actor(String id) {
        return "/actors/" + part(id);
    }

    static String why(String line) {
        return "/why/" + part(line);
    }

    /** The same page in another form, such as {@code /said.json}. */
    static String twin(String path, String form) {
        return (path.equals("/") ? "/today" : path) + "." + form;
    }

    static String diff(String a, String b) {
        return "/diff/" + part(a) + "/" + part(b);
    }
}
