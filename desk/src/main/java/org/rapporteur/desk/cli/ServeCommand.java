package org.rapporteur.desk.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.web.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rap serve}: the record in a browser, until it is interrupted. */
@Command(
        header = {
            "Shows the record in a browser, on this machine only.%n",
            "  rap serve                   at http://127.0.0.1:7070",
            "  rap serve --port 8080 --open%n"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--port", paramLabel = "N", defaultValue = "7070", description = "the port; 7070 when not given")
    private int port;

    @Option(names = "--open", description = "start the browser: what BROWSER names, or the desktop's own")
    private boolean open;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new Refusal(
                    Refusal.Reason.WRONG_USE, "--port wants a number from 0 to " + LAST_PORT + ", not " + port);
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
        try (Pages pages = Pages.open(store.file, port)) {
            terminal.say(pages.address() + "  (Ctrl-C ends it)");
            terminal.flush();
            if (open && !new Browser(System.getenv()).opens(pages.address())) {
                terminal.complain("rap: found no browser to start; open " + pages.address() + " yourself.");
            }
            stopped.await();
        }
        return 0;
    }
}
