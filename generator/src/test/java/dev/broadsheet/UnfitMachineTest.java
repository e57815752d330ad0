package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the machine does not take the new output, the old one stands, and the user is told why. */
class UnfitMachineTest {

    /** Blocks of 512 bytes that a file may have: enough for the fonts, which are read through temporary files. */
    private static final int BLOCKS = 2000;

    @TempDir
    Path folder;

    @Test
    void leavesTheOldOutputAndNothingBesideIt() throws Exception {
        Project project = Project.start(folder)
                .article("a", "Text.")
                .write("content/site.yaml", "title: T\nbaseUrl: https://a.example/\neditions: [site]\n");
        assertThat(project.generate().published()).isTrue();
        Files.createDirectories(folder.resolve("target/cache"));
        Map<String, String> before = project.published();
        project.article("a", "A long text.\n\n".repeat(60_000));

        String said = ChildJvm.ofThisJdk()
                .after("ulimit -f " + BLOCKS)
                .run(
                        GenerateMain.class,
                        folder.toString(),
                        folder.resolve("content").toString());

        assertThat(said)
                .startsWith("refused\n")
                .contains("error BS-OUT-006: the output folder cannot be written: File too large")
                .contains("check that its parent folder is writable and has space");
        assertThat(project.published()).isEqualTo(before);
        assertThat(names(folder.resolve("target"))).containsExactly("broadsheet", "cache", "site");
    }

    @Test
    void noSpaceForTemporaryFilesIsTold() throws Exception {
        Project project = Project.start(folder).article("a", "Text.");

        String said = ChildJvm.ofThisJdk()
                .options("-Djava.io.tmpdir=" + folder.resolve("nowhere"))
                .run(
                        GenerateMain.class,
                        folder.toString(),
                        folder.resolve("content").toString());

        assertThat(said)
                .startsWith("refused\n")
                .contains("error BS-OUT-012: the machine gave way while rendering the pdf edition: ")
                .doesNotContain("BS-INTERNAL");
        assertThat(project.output()).doesNotExist();
    }

    /** Containers have such a locale more often than people know. */
    @Test
    void aLocaleWithoutLettersIsTold() throws Exception {
        Project project = Project.start(folder)
                .write("content/site.yaml", "title: T\nbaseUrl: https://a.example/\neditions: [site]\n")
                .write(
                        "content/articles/a.md",
                        "---\ntitle: T\ndate: 2026-01-01\ntags: [\u00C9conomie]\n---\n\nText.\n");

        String said = ChildJvm.ofThisJdk()
                .with("LC_ALL", "C")
                .run(
                        GenerateMain.class,
                        folder.toString(),
                        folder.resolve("content").toString());

        assertThat(said).doesNotContain("Exception");
        if (!said.startsWith("published")) {
            assertThat(said).contains("error BS-OUT-013: the locale of this system has no letters for the path");
            assertThat(project.output()).doesNotExist();
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
