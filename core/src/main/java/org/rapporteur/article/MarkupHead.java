package org.rapporteur.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.article.Head.Stated;

/** Gathers what a web page says about itself: JSON-LD before meta tags before visible elements. */
final class MarkupHead {
    private static final List<String> TITLES =
            List.of("og:title", "citation_title", "dc.title", "twitter:title", "parsely-title");
    private static final List<String> OUTLETS =
            List.of("og:site_name", "citation_journal_title", "dc.publisher", "application-name", "publisher");
    private static final List<String> AUTHORS = List.of(
            "author", "citation_author", "article:author", "parsely-author", "byl", "dc.creator", "sailthru.author");
    private static final List<String> ORIGINS =
            List.of("original-source", "syndication-source", "dc.source", "source", "news_agency");
    private static final List<String> DAYS = List.of(
            "article:published_time",
            "og:published_time",
            "citation_publication_date",
            "citation_date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "datepublished",
            "cxenseparse:recs:publishtime");
    private static final List<String> CHANGES = List.of(
            "article:modified_time", "og:updated_time", "lastmod", "last-modified", "dc.date.modified", "datemodified");

    private final Document page;
    private final JsonLd jsonLd;
    private final Map<String, List<String>> metas = new LinkedHashMap<>();

    private MarkupHead(Document page) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
        for (Element meta : page.select("meta[content]")) {
            String name = Stream.of("property", "name", "itemprop")
                    .map(meta::attr)
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElse("");
            metas.computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                    .add(clean(meta.attr("content")));
        }
    }

    static Head of(Document page) {
        MarkupHead head = new MarkupHead(page);
        Optional<String> outlet = head.outlet();
        return new Head(
                head.title(outlet),
                outlet.or(() -> head.outletOfTitle()).or(() -> head.address().flatMap(Outlets::ofAddress)),
                head.origin(),
                head.authors(),
                head.dates());
    }

    /** Text without markup, entities and double spaces. */
    static String clean(String text) {
        return Parser.unescapeEntities(text, false)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private Optional<String> title(Optional<String> outlet) {
        return jsonLd.text("headline")
                .or(() -> meta(TITLES))
                .or(() -> Optional.of(clean(page.title())))
                .map(title -> Headline.withoutSite(title, outlet))
                .filter(title -> !title.isEmpty());
    }

    private Optional<String> outlet() {
        return meta(OUTLETS.subList(0, 1))
                .or(() -> jsonLd.text("publisher"))
                .or(() -> meta(OUTLETS))
                .filter(name -> !name.startsWith("http"));
    }

    /** "Port Amar Herald - Belmora freezes funds": the part of the page's title that is not its headline. */
    private Optional<String> outletOfTitle() {
        Element heading = page.selectFirst("h1");
        return Headline.siteOf(clean(page.title()), heading == null ? "" : clean(heading.text()));
    }

    private Optional<String> address() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        return Optional.ofNullable(canonical)
                .map(link -> link.attr("href"))
                .filter(address -> address.startsWith("http"))
                .or(() -> meta(List.of("og:url", "twitter:url")));
    }

    private Optional<String> origin() {
        return jsonLd.text("sourceOrganization")
                .or(() -> jsonLd.text("provider"))
                .or(() -> meta(ORIGINS))
                .flatMap(origin -> origin.startsWith("http") ? Outlets.ofAddress(origin) : Optional.of(origin));
    }

    private List<String> authors() {
        List<String> named = jsonLd.texts("author");
        List<String> authors = named.isEmpty() ? metas(AUTHORS) : named;
        return authors.stream()
                .filter(name -> !name.startsWith("http"))
                .distinct()
                .toList();
    }

    private List<Stated> dates() {
        List<Stated> dates = new ArrayList<>();
        jsonLd.text("datePublished").ifPresent(day -> dates.add(new Stated(day, "JSON-LD datePublished", true)));
        for (String name : DAYS) {
            metas.getOrDefault(name, List.of()).forEach(day -> dates.add(new Stated(day, "meta " + name, true)));
        }
        for (Element time : page.select("time[datetime]")) {
            boolean published = time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished");
            boolean own = time.closest("article,main") != null && dates.stream().noneMatch(Stated::publication);
            dates.add(new Stated(time.attr("datetime"), "time element", published || own));
        }
        address().ifPresent(address -> dates.add(new Stated(address, "day in the address", true)));
        jsonLd.text("dateModified").ifPresent(day -> dates.add(new Stated(day, "JSON-LD dateModified", false)));
        for (String name : CHANGES) {
            metas.getOrDefault(name, List.of()).forEach(day -> dates.add(new Stated(day, "meta " + name, false)));
        }
        return dates;
    }

    private Optional<String> meta(List<String> names) {
        return metas(names).stream().findFirst();
    }

    private List<String> metas(List<String> names) {
        for (String name : names) {
            List<String> values = metas.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }
}
