package org.rapporteur.desk.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ctrl-C while something is written: the work is asked to end, and the process waits until it has kept what it did. Java
 * then ends with exit code 130 by itself.
 */
final class Interruption {
    static final int CODE = 130;
    private static final long PATIENCE = 30;

    private Interruption() {}

    /** Does {@code work}; an interruption calls {@code stop} and waits until the work has returned. */
    static <T> T during(Supplier<T> work, Runnable stop) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            stop.run();
            await(done);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            done.countDown();
            remove(hook);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The interruption is under way; the hook has done its work.
        }
    }
}
