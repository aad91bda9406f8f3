package org.rapporteur.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.desk.store.Progress;
import org.rapporteur.desk.store.Shift;
import org.rapporteur.desk.store.Store;
import org.rapporteur.ingest.Folder;

/** The sample crisis, read once for all tests and served at a port of its own. */
final class Sample {
    static final Path ROOT = root();
    private static final Pages PAGES = serve(ROOT.resolve("samples/lyssa"), ROOT.resolve("samples/atlas.tsv"));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Sample() {}

    /** Where it is served, without the last slash. */
    static String address() {
        return bare(PAGES);
    }

    static String bare(Pages pages) {
        return pages.address().replaceFirst("/$", "");
    }

    /** Reads a folder into a store of its own and serves it. */
    static Pages serve(Path folder, Path atlas) {
        return Pages.open(read(folder, atlas), 0);
    }

    static Path read(Path folder, Path atlas) {
        try {
            Path file = Files.createTempDirectory("desk").resolve("test.rap");
            try (Store store = Store.writing(file)) {
                if (Files.exists(atlas)) {
                    store.remember("atlas", Files.readString(atlas));
                }
                read(store, folder);
            }
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static void read(Store store, Path folder) {
        new Shift(store, 1, Progress.NONE).run(Folder.of(folder));
    }

    static HttpResponse<String> get(String path, String... headers) {
        return at(address() + path, headers);
    }

    static HttpResponse<String> at(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }
}
