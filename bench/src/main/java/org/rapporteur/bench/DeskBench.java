package org.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.rapporteur.desk.store.Progress;
import org.rapporteur.desk.store.Shift;
import org.rapporteur.desk.store.Store;
import org.rapporteur.desk.web.Pages;
import org.rapporteur.ingest.Folder;

/**
 * How long the pages take on a store of 200,000 articles, made by multiplying the sample: {@code DeskBench STORE [ARTICLES]}. The store is made
 * when it is not there. Prints milliseconds from request to last byte, on this machine, one request at a time.
 */
public final class DeskBench {
    private static final int ROUNDS = 100;
    private static final int WARM = 40;
    private static final int WHOLE = 200;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;

    private DeskBench(String site) {
        this.site = site;
    }

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        Path file = Path.of(arguments[0]);
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        if (!Files.exists(file)) {
            make(file, articles);
        }
        try (Pages pages = Pages.open(file, 0)) {
            DeskBench bench = new DeskBench(pages.address().replaceFirst("/$", ""));
            System.out.printf("%-10s %10s %10s %10s %8s%n", "page", "median ms", "95th ms", "cpu ms", "KB");
            bench.measure("Today", List.of("/", "/?since=24h", "/?since=7d"));
            bench.measure("Timeline", List.of("/timeline", "/timeline?until=2033-05-01", "/timeline?from=2034-01-01"));
            bench.measure(
                    "Search",
                    List.of("/search?q=district77", "/search?q=cable+district5*", "/search?q=reply+district123"));
            bench.measure("common", List.of("/search?q=reply"));
            bench.measure("Reader", readers());
        }
    }

    private static List<String> readers() {
        List<String> readers = new ArrayList<>();
        for (int copy = 1; copy <= WHOLE; copy += 10) {
            readers.add("/a/c" + copy + "%2F01-nna-talks-resume.txt");
            readers.add("/a/c" + copy + "%2F13-denial.txt");
        }
        return readers;
    }

    private static void make(Path file, int articles) throws SQLException, IOException {
        try (Store store = Store.writing(file)) {
            store.remember("atlas", Files.readString(Path.of("samples/atlas.tsv")));
            new Shift(store, 1, Progress.NONE).run(Folder.of(Path.of("samples/lyssa")));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = -400000");
            statement.execute("BEGIN");
            for (String sql : script(articles / 20).split(";\\s*\\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            statement.execute("COMMIT");
        }
    }

    private static String script(int copies) throws IOException {
        try (InputStream in = DeskBench.class.getResourceAsStream("multiply.sql")) {
            if (in == null) {
                throw new IOException("multiply.sql is not in the jar");
            }
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return sql.replace(":COPIES", String.valueOf(copies)).replace(":WHOLE", String.valueOf(WHOLE));
        }
    }

    private void measure(String name, List<String> paths) throws IOException, InterruptedException {
        for (int round = 0; round < WARM; round++) {
            get(paths.get(round % paths.size()));
        }
        List<Double> times = new ArrayList<>();
        int bytes = 0;
        long cpu = cpu();
        for (int round = 0; round < ROUNDS; round++) {
            String path = paths.get(round % paths.size());
            long start = System.nanoTime();
            bytes = Math.max(bytes, get(path).length);
            times.add((System.nanoTime() - start) / 1e6);
        }
        double used = (cpu() - cpu) / 1e6 / ROUNDS;
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-10s %10.1f %10.1f %10.1f %8.1f%n",
                name,
                times.get(ROUNDS / 2),
                times.get(ROUNDS * 95 / 100),
                used,
                bytes / 1024.0);
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Processor time of the whole process, so of server and client, in nanoseconds. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
