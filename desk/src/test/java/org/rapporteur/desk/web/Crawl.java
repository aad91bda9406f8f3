package org.rapporteur.desk.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a site, and notes those that lead nowhere. */
final class Crawl {
    private final String site;
    private final Map<String, Optional<Document>> seen = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    Crawl(String site) {
        this.site = site;
    }

    /** Goes on from a page until all is seen or so many pages were. */
    void from(String path, int most) {
        waiting.add(path);
        while (!waiting.isEmpty() && seen.size() < most) {
            String next = waiting.poll();
            page(next).ifPresent(page -> links(next, page));
        }
    }

    void check(String path, String html) {
        links(path, Jsoup.parse(html));
    }

    List<String> faults() {
        return faults;
    }

    Map<String, Optional<Document>> seen() {
        return seen;
    }

    private Optional<Document> page(String path) {
        Optional<Document> target = seen.get(path);
        if (target == null) {
            HttpResponse<String> answer = Sample.at(site + path);
            codes.put(path, answer.statusCode());
            boolean html =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            target = html ? Optional.of(Jsoup.parse(answer.body())) : Optional.empty();
            seen.put(path, target);
        }
        return target;
    }

    private void links(String from, Document page) {
        for (Element link : page.select("a[href]")) {
            URI to = URI.create(site + from).resolve(link.attr("href"));
            String path = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
            Document target =
                    link.attr("href").startsWith("#") ? page : page(path).orElse(null);
            int code = codes.getOrDefault(path, 200);
            if (code != 200) {
                faults.add(from + ": " + link.attr("href") + " answers " + code);
            } else if (to.getFragment() != null
                    && (target == null || target.getElementById(to.getFragment()) == null)) {
                faults.add(from + ": " + link.attr("href") + " is not there");
            }
            if (!path.contains("?") && known.add(path)) {
                waiting.add(path);
            }
        }
    }
}
