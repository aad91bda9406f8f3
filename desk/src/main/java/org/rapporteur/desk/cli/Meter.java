package org.rapporteur.desk.cli;

import org.rapporteur.desk.store.Progress;

/** Shows how far a shift has come: a bar for a person, JSON lines for a wrapper, at most ten times a second. */
final class Meter implements Progress {
    private static final long BETWEEN = 100_000_000L;
    private static final int BAR = 24;

    /** For whom the meter shows. */
    private enum Viewer {
        NOBODY,
        PERSON,
        PROGRAM
    }

    private final Terminal terminal;
    private final Viewer viewer;
    private final long inputs;
    private Stage stage = Stage.FILING;
    private long began = System.nanoTime();
    private long shown;

    private Meter(Terminal terminal, Viewer viewer, long inputs) {
        this.terminal = terminal;
        this.viewer = viewer;
        this.inputs = inputs;
    }

    static Meter of(Terminal terminal, boolean quiet, boolean json, long inputs) {
        Viewer viewer = terminal.errIsScreen() && !quiet ? Viewer.PERSON : Viewer.NOBODY;
        return new Meter(terminal, json ? Viewer.PROGRAM : viewer, inputs);
    }

    @Override
    public void at(Stage now, long done, long total) {
        if (viewer == Viewer.NOBODY) {
            return;
        }
        long time = System.nanoTime();
        if (now != stage) {
            stage = now;
            began = time;
        } else if (time - shown < BETWEEN) {
            return;
        }
        shown = time;
        show(done, total > 0 ? total : inputs, (time - began) / 1e9);
    }

    private void show(long done, long total, double seconds) {
        double rate = seconds > 0 ? done / seconds : 0;
        if (viewer == Viewer.PROGRAM) {
            terminal.complain("{\"stage\":\"%s\",\"done\":%d,\"total\":%d,\"per_second\":%.1f}"
                    .formatted(stage.name().toLowerCase(java.util.Locale.ROOT), done, total, rate));
            return;
        }
        int full = total == 0 ? 0 : (int) Math.min(BAR, BAR * done / total);
        String left = rate > 0 && total > done ? ", %d s left".formatted(Math.round((total - done) / rate)) : "";
        String line = "%-8s%s%s %,d of %,d, %.0f/s%s"
                .formatted(
                        stage.name().toLowerCase(java.util.Locale.ROOT),
                        "█".repeat(full),
                        "░".repeat(BAR - full),
                        done,
                        total,
                        rate,
                        left);
        Terminal.write(terminal.err(), "\r" + Words.cut(line, terminal.width() - 1) + "\u001b[K");
        Terminal.flush(terminal.err());
    }

    /** Takes the bar away. */
    void end() {
        if (viewer == Viewer.PERSON && shown != 0) {
            Terminal.write(terminal.err(), "\r\u001b[K");
            Terminal.flush(terminal.err());
        }
    }
}
