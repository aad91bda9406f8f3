package org.rapporteur.desk.web;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.rapporteur.desk.store.Store;

/** The record out of a store: a small pool of connections that only read, and a memory for counts of one revision. */
final class StoreDesk implements Desk {
    private static final int CONNECTIONS = 8;
    private static final int REMEMBERED = 500;
    private final Path file;
    private final ConcurrentLinkedQueue<Store> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore free = new Semaphore(CONNECTIONS, true);
    private final Map<String, Object> counts = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private StoreDesk(Path file) {
        this.file = file;
    }

    /** Opens a store that is there; else refuses with a sentence for the user. */
    static StoreDesk of(Path file) {
        StoreDesk desk = new StoreDesk(file);
        desk.idle.add(Store.reading(file));
        return desk;
    }

    @Override
    public Look look() {
        free.acquireUninterruptibly();
        boolean opened = false;
        try {
            Store next = idle.poll();
            Look look = new StoreLook(this, next == null ? Store.reading(file) : next);
            opened = true;
            return look;
        } finally {
            if (!opened) {
                free.release();
            }
        }
    }

    /** Takes a connection back. */
    void back(Store store) {
        if (closed) {
            store.close();
        } else {
            idle.add(store);
        }
        free.release();
    }

    /** What was counted before in the same revision of the record, or counts it. */
    @SuppressWarnings("unchecked")
    <T> T remembered(String key, Supplier<T> count) {
        Object known = counts.get(key);
        if (known == null) {
            known = count.get();
            if (counts.size() >= REMEMBERED) {
                counts.clear();
            }
            counts.put(key, known);
        }
        return (T) known;
    }

    @Override
    public void close() {
        closed = true;
        for (Store store = idle.poll(); store != null; store = idle.poll()) {
            store.close();
        }
    }
}
