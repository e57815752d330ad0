package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStateTest {

    /** Files for which sorting by whole paths differs from sorting by the names of folders. */
    private static final List<String> FILES =
            List.of("a-b/x.html", "a/b/c.html", "a/index.html", "a.html", "ä/index.html");

    @TempDir
    Path folder;

    @BeforeEach
    void setUp() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
        for (String file : FILES) {
            write(file);
        }
    }

    private void write(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), file);
    }

    private String found() {
        return FolderState.of(List.of(folder)).orElseThrow().digest();
    }

    private String written() {
        return FolderState.of(folder, FILES).orElseThrow().digest();
    }

    @Test
    void whatWasWrittenHasTheStateThatIsFound() {
        assertThat(written()).isEqualTo(found());
    }

    @Test
    void anotherFileOrFolderIsFound() throws IOException {
        write("a/other.html");
        assertThat(written()).isNotEqualTo(found());

        Files.delete(folder.resolve("a/other.html"));
        Files.createDirectory(folder.resolve("empty"));
        assertThat(written()).isNotEqualTo(found());
    }

    @Test
    void oneThatIsGoneHasNoState() throws IOException {
        Files.delete(folder.resolve("a.html"));
        assertThat(FolderState.of(folder, FILES)).isEmpty();
    }
}
