package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path folder;

    @Test
    void pages_come_in_the_order_of_their_names() throws IOException {
        write("b.txt");
        write("a/z.html");
        write("a.txt");
        assertThat(names(Folder.of(folder))).containsExactly("a.txt", "a/z.html", "b.txt");
        assertThat(Folder.of(folder).count()).isEqualTo(3);
    }

    @Test
    void a_single_file_is_named_by_its_own_name() throws IOException {
        assertThat(names(Folder.of(write("a/talks.txt")))).containsExactly("talks.txt");
    }

    @Test
    void hidden_files_and_folders_are_left_out() throws IOException {
        write(".git/config");
        write(".note");
        write("talks.txt");
        assertThat(names(Folder.of(folder))).containsExactly("talks.txt");
    }

    @Test
    void a_link_to_the_folder_above_is_not_followed() throws IOException {
        write("a/talks.txt");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(names(Folder.of(folder))).containsExactly("a/talks.txt");
    }

    @Test
    void a_file_that_is_not_there_is_a_page_with_its_trouble() {
        List<Page> pages = Folder.of(folder.resolve("gone.txt")).pages().toList();
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).trouble()).contains("there is no such file");
    }

    @Test
    void no_file_is_read_before_its_turn() throws IOException {
        write("a.txt");
        Path second = write("b.txt");
        var pages = Folder.of(folder).pages().iterator();
        pages.next();
        Files.writeString(second, "changed");
        assertThat(pages.next().bytes()).asString().isEqualTo("changed");
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private static List<String> names(Folder folder) {
        return folder.pages().map(Page::name).toList();
    }
}
