package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If the machine cannot store the new output, the old one remains, and a diagnostic gives the reason. */
@Tag("slow")
class UnfitMachineTest {

    /** Limit of the size of a file, in blocks of 512 bytes: enough for fonts, which are read from temporary files. */
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
        project.article("a", "A long text that goes on and on and on for ever.\n\n".repeat(16_000));

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
    void aFullDiskIsTold() throws Exception {
        assumeTrue(ChildJvm.canMount(), "mounts of one's own");
        Map<String, String> before = published();
        Project.in(folder).article("a", "A long text that goes on and on and on for ever.\n\n".repeat(16_000));

        String said = onMount("mount -t tmpfs -o size=1m none target && cp -a was/. target");

        assertThat(said)
                .startsWith("refused\n")
                .contains("error BS-OUT-006: the output folder cannot be written: ")
                .contains("No space left on device", "check that its parent folder is writable and has space");
        assertThat(Project.in(folder.resolve("result")).published()).isEqualTo(before);
        assertThat(names(folder.resolve("result/target"))).containsExactly("broadsheet", "cache", "site");
    }

    @Test
    void aReadOnlyDiskIsTold() throws Exception {
        assumeTrue(ChildJvm.canMount(), "mounts of one's own");
        Map<String, String> before = published();
        Project.in(folder).article("a", "Another text.");

        String said = onMount("mount --bind target target && mount -o remount,bind,ro target");

        assertThat(said)
                .startsWith("refused\n")
                .contains("error BS-OUT-006: the output folder cannot be written: ")
                .contains("error BS-OUT-009: the report folder cannot be written: ")
                .contains("Read-only file system")
                .doesNotContain("BS-INTERNAL");
        assertThat(Project.in(folder.resolve("result")).published()).isEqualTo(before);
    }

    /** Returns the output of a site with one small article, built with a cache. */
    private Map<String, String> published() throws IOException {
        Project project = Project.start(folder)
                .article("a", "Text.")
                .write("content/site.yaml", "title: T\nbaseUrl: https://a.example/\neditions: [site]\n");
        assertThat(GenerateMain.generate(folder, folder.resolve("content")).published())
                .isTrue();
        return project.published();
    }

    /** Returns the output of a run with another file system at {@code target}, whose files are then in {@code result/target}. */
    private String onMount(String mount) throws IOException, InterruptedException {
        return ChildJvm.ofThisJdk()
                .withOwnMounts()
                .after("cd '" + folder + "' && cp -a target was && mkdir result")
                .after(mount)
                .then("cp -a target result")
                .run(
                        GenerateMain.class,
                        folder.toString(),
                        folder.resolve("content").toString());
    }

    /** Text with a combining mark is shaped by the JDK, which loads fonts from temporary files. */
    @Test
    void noSpaceForTemporaryFilesIsTold() throws Exception {
        Project project = Project.start(folder).article("a", "Text x\u0302.");

        String said = ChildJvm.ofThisJdk()
                .options("-Djava.io.tmpdir=" + folder.resolve("nowhere"))
                .run(
                        GenerateMain.class,
                        folder.toString(),
                        folder.resolve("content").toString());

        assertThat(said)
                .contains("refused\n") // after a warning of the JVM's own, from JDK 25 on
                .contains("error BS-OUT-012: the machine gave way while rendering the pdf edition: ")
                .doesNotContain("BS-INTERNAL");
        assertThat(project.output()).doesNotExist();
    }

    /** Such locales are common in containers. */
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
            assertThat(said).contains("error BS-OUT-013: the locale of this system cannot encode the path");
            assertThat(project.output()).doesNotExist();
        }
    }

    @Test
    void aFileNameThatTheLocaleHasNoLettersForIsTold() throws Exception {
        Project project = Project.start(folder)
                .write("content/articles/caf\u00E9.md", "---\ntitle: T\ndate: 2026-01-01\n---\n\nText.\n");

        String said = ChildJvm.ofThisJdk()
                .with("LC_ALL", "C")
                .run(
                        GenerateMain.class,
                        folder.toString(),
                        folder.resolve("content").toString());

        assertThat(said).doesNotContain("Exception");
        if (!said.startsWith("published")) {
            assertThat(said)
                    .contains("error BS-SRC-009: the file cannot be read")
                    .contains("or set LC_ALL=C.UTF-8");
            assertThat(project.output()).doesNotExist();
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
