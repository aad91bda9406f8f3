package org.rapporteur.desk.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Threads that do the pure part of the work ahead, while the results are taken in order: the order is never theirs. */
final class Crew implements AutoCloseable {
    private static final int AHEAD = 8;
    /** Deeply nested pages are read by recursion. */
    private static final long STACK = 64L << 20;

    private final int size;
    private final ExecutorService threads;

    Crew(int size) {
        this.size = size;
        this.threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(null, work, "reader", STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A row of things to do one after another. */
    <A, B> Lane<A, B> lane(Function<A, B> work, Consumer<B> taker) {
        return new Lane<>(work, taker);
    }

    /** Things go in at one end; their results are taken at the other, on the thread that gives, in the same order. */
    final class Lane<A, B> {
        private final Function<A, B> work;
        private final Consumer<B> taker;
        private final Deque<Future<B>> ahead = new ArrayDeque<>();

        private Lane(Function<A, B> work, Consumer<B> taker) {
            this.work = work;
            this.taker = taker;
        }

        void give(A thing) {
            if (ahead.size() >= AHEAD * size) {
                takeOne();
            }
            ahead.add(threads.submit(() -> work.apply(thing)));
        }

        void end() {
            while (!ahead.isEmpty()) {
                takeOne();
            }
        }

        private void takeOne() {
            taker.accept(ended(ahead.remove()));
        }
    }

    private static <B> B ended(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a reader failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
