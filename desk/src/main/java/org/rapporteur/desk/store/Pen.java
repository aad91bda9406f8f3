package org.rapporteur.desk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rapporteur.desk.Refusal;

/**
 * Who holds it may write to a store: one process at a time, for the families that it grows are in its memory. The system
 * takes it back from a process that is killed.
 */
final class Pen implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private Pen(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Pen take(Path store) {
        Path file = store.resolveSibling(store.getFileName() + "-lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new Refusal(
                        Refusal.Reason.BUSY,
                        "the store " + store + " is busy: another process writes to it. Try again when it has ended.");
            }
            return new Pen(file, channel);
        } catch (IOException problem) {
            throw new Refusal(
                    Refusal.Reason.FAILED,
                    "cannot write beside the store " + store + ". Check the folder's rights.",
                    problem);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException here) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException left) {
            throw new Refusal(Refusal.Reason.FAILED, "cannot remove " + file, left);
        }
    }
}
