package org.rapporteur.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files, and folders with all that is in them, in the order of their names. A page of a folder is named by its path in
 * that folder ({@code 2031/march/talks.html}), a single file by its own name. Hidden files are left out, links to
 * folders are not followed, and no file above {@link #LARGEST} is read.
 */
public final class Folder implements Intake {
    /** The size in bytes above which a file is not read: no page of news comes near it. */
    public static final long LARGEST = 20_000_000;

    private final List<Path> inputs;

    private Folder(List<Path> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    public static Folder of(Path... inputs) {
        return new Folder(List.of(inputs));
    }

    public static Folder of(List<Path> inputs) {
        return new Folder(inputs);
    }

    @Override
    public Stream<Page> pages() {
        return found().stream().map(Found::page);
    }

    /** How many pages there will be, for a progress line. */
    public long count() {
        return found().size();
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (Path input : inputs) {
            files(input).forEach(file -> found.add(new Found(name(input, file), file)));
        }
        return found;
    }

    private static List<Path> files(Path input) {
        if (!Files.isDirectory(input)) {
            return List.of(input);
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(input, new Finder(input, found));
        } catch (IOException problem) {
            return List.of(input);
        }
        found.sort(Comparator.comparing(file -> name(input, file)));
        return found;
    }

    private static String name(Path input, Path file) {
        Path own = file.equals(input) ? input.toAbsolutePath().normalize().getFileName() : input.relativize(file);
        return own == null ? input.toString() : own.toString().replace('\\', '/');
    }

    /** A file that is known and not read yet. */
    private record Found(String name, Path file) {
        Page page() {
            if (!Files.exists(file)) {
                return Page.missing(name, "there is no such file");
            }
            if (!Files.isRegularFile(file)) {
                return Page.missing(name, "neither a file nor a folder");
            }
            try {
                long size = Files.size(file);
                return size > LARGEST
                        ? Page.missing(name, String.format("too large for a page of news: %,d bytes", size))
                        : Page.of(name, Files.readAllBytes(file));
            } catch (IOException problem) {
                return Page.missing(name, "may not be read");
            }
        }
    }

    /** Collects what a folder holds; what it may not look into is collected too, and turns out unreadable later. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> found;

        Finder(Path top, List<Path> found) {
            this.top = top;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file) && !Files.isDirectory(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            found.add(file);
            return FileVisitResult.CONTINUE;
        }

        private static boolean hidden(Path file) {
            Path name = file.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
