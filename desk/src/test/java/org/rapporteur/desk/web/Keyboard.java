package org.rapporteur.desk.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An editor at the first page with nothing but keys: {@code g m 3}. */
final class Keyboard {
    private static final int MOST_KEYS = 3;

    private final Page page;
    private final String address;

    /** @param address where the pages are, without the last slash */
    Keyboard(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** The path of the page that {@code g} and a letter go to. */
    static String path(String letter) {
        return Routes.all().stream()
                .filter(route -> String.valueOf(route.key()).equals(letter))
                .map(Route::path)
                .findFirst()
                .orElseThrow();
    }

    /** The keys from the first page to a page. */
    static String way(String letter) {
        return letter.equals("t") ? "" : "g " + letter;
    }

    /** The keys from the first page to what a link opens. */
    static String way(String letter, Element link) {
        return (way(letter) + " " + link.attr("data-hint")).strip();
    }

    /** The links of a page that a key opens. */
    static List<Element> keyed(Document page) {
        return page.select("a[data-hint]:not([data-hint=''])");
    }

    /** Presses keys from the first page on, never more than three. */
    void press(String keys) {
        page.navigate(address + "/");
        List<String> pressed = keys.isEmpty() ? List.of() : List.of(keys.split(" "));
        if (pressed.size() > MOST_KEYS) {
            throw new IllegalArgumentException("more than three keys: " + keys);
        }
        for (int i = 0; i < pressed.size(); i++) {
            page.keyboard().press(pressed.get(i));
            if (i > 0 && pressed.get(i - 1).equals("g")) {
                page.waitForURL(address + path(pressed.get(i)));
            }
        }
    }

    /** All that the page says, in one line. */
    String text() {
        return page.locator("body").innerText().replaceAll("\\s+", " ");
    }

    /** The stretches of an article that stand out once a key has opened it; none when it opened none. */
    List<String> opened() {
        Locator open = page.locator(".text .open");
        for (int i = 0; i < 20 && open.count() == 0; i++) {
            page.waitForTimeout(150);
        }
        return open.allTextContents();
    }
}
