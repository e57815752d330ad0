package dev.broadsheet.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.broadsheet.live.FolderSnapshot.Stamp;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSnapshotTest {

    private static final FileTime THEN = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    Path root;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(
                Files.createDirectories(root.resolve(".content/a")).resolve("x.md"), "one");
        Files.setLastModifiedTime(file, THEN);
    }

    private Map<Path, Stamp> snapshot() {
        return FolderSnapshot.at(List.of(root.resolve(".content")));
    }

    @Test
    void theSameIsTheSame() {
        assertThat(snapshot()).isEqualTo(snapshot()).containsOnlyKeys(file);
    }

    @Test
    void aFileThatIsRenamedIntoPlaceIsSeen() throws IOException {
        Map<Path, Stamp> before = snapshot();
        Path other = Files.writeString(root.resolve("other"), "two");
        Files.setLastModifiedTime(other, THEN);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        assertThat(snapshot()).isNotEqualTo(before);
    }

    @Test
    void aFileThatIsWrittenAndSetBackIsSeen() throws IOException, InterruptedException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("unix");
        Map<Path, Stamp> before = snapshot();
        Thread.sleep(20); // timestamps of file systems may be coarse
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, THEN);

        assertThat(snapshot()).isNotEqualTo(before);
    }

    @Test
    void aLoopOfLinksIsSeenWhenItComesAndWhenItGoes() throws IOException {
        Map<Path, Stamp> before = snapshot();
        Path link = Files.createSymbolicLink(file.resolveSibling("more"), Path.of("../a"));
        assertThat(snapshot()).isNotEqualTo(before);
        Files.delete(link);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void whatEditorsKeepForThemselvesIsNot() throws IOException {
        Map<Path, Stamp> before = snapshot();
        Files.writeString(file.resolveSibling(".x.md.swp"), "x");
        Files.writeString(file.resolveSibling("x.md~"), "x");

        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereHasNoFiles() {
        assertThat(FolderSnapshot.at(List.of(root.resolve("none")))).isEmpty();
    }
}
