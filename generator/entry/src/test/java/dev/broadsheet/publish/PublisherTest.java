package dev.broadsheet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir
    Path project;

    private Path output;
    private Diagnostics diagnostics;

    @BeforeEach
    void setUp() throws IOException {
        output = project.resolve("target/site");
        diagnostics = new Diagnostics();
        Files.createDirectories(project.resolve("content/articles"));
    }

    @Test
    void writesTheFilesAndAManifestOfThem() throws IOException {
        Optional<Published> published = publish(file("index.html", "one"), file("a/b.txt", "two"));

        assertThat(messages()).isEmpty();
        assertThat(tree(output)).containsEntry("index.html", "one").containsEntry("a/b.txt", "two");
        assertThat(published.orElseThrow().files()).containsExactly("a/b.txt", "index.html", "manifest.json");
        assertThat(tree(output).get("manifest.json")).isEqualTo("""
                {
                  "generator": "Broadsheet",
                  "files": {
                    "a/b.txt": {"size": 3, "sha256": "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3"},
                    "index.html": {"size": 3, "sha256": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"}
                  }
                }
                """);
    }

    @Test
    void replacesTheOldOutputAsAWholeAndLeavesNothingBeside() throws IOException {
        publish(file("index.html", "old"), file("gone.html", "old"));
        publish(file("index.html", "new"));

        assertThat(tree(output)).containsEntry("index.html", "new").doesNotContainKey("gone.html");
        assertThat(names(project.resolve("target"))).containsExactly("site");
    }

    @Test
    void aFileThatDoesNotChangeKeepsItsTime() throws IOException {
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        publish(file("same.html", "same"), file("a/changed.html", "old"), file("a/touched.html", "ours"));
        for (String path : List.of("same.html", "a/changed.html", "a/touched.html")) {
            Files.setLastModifiedTime(output.resolve(path), longAgo);
        }
        Files.writeString(output.resolve("a/touched.html"), "mine");
        Files.setLastModifiedTime(output.resolve("a/touched.html"), longAgo);
        publish(file("same.html", "same"), file("a/changed.html", "new"), file("a/touched.html", "ours"));

        assertThat(Files.getLastModifiedTime(output.resolve("same.html"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(output.resolve("a/changed.html"))).isGreaterThan(longAgo);
        assertThat(Files.getLastModifiedTime(output.resolve("a/touched.html"))).isGreaterThan(longAgo);
        assertThat(tree(output)).containsEntry("a/changed.html", "new").containsEntry("a/touched.html", "ours");
    }

    @Test
    void whatIsWrittenAnewHasNothingToDoWithWhatOthersLinked() throws IOException {
        publish(file("index.html", "old"));
        Path copy = Files.createLink(project.resolve("copy.html"), output.resolve("index.html"));
        publish(file("index.html", "new"));

        assertThat(copy).hasContent("old");
        assertThat(tree(output)).containsEntry("index.html", "new");
    }

    @Test
    void refusesAFolderThatHoldsWorkOfOthersAndTouchesNothing() throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
            write(output.resolve(name), "mine");
        }
        Map<String, String> before = tree(output);

        assertThat(publish(file("index.html", "new"))).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "BS-OUT-004 the output folder holds a.txt, b.txt, c.txt and 1 more, which Broadsheet did not write");
        assertThat(tree(output)).isEqualTo(before);
    }

    @Test
    void refusesToDropAFileAddedToItsOwnOutput() throws IOException {
        publish(file("index.html", "old"));
        write(output.resolve("CNAME"), "example.org");
        Map<String, String> before = tree(output);

        assertThat(publish(file("index.html", "new"))).isEmpty();
        assertThat(messages())
                .containsExactly("BS-OUT-004 the output folder holds CNAME, which Broadsheet did not write");
        assertThat(tree(output)).isEqualTo(before);
    }

    @Test
    void saysWhichPluginOfMavenWroteWhat() throws IOException {
        publish(file("index.html", "old"), file("css/site.css", "ours"));
        write(output.resolve("index.html"), "<!-- | Generated by Apache Maven Doxia Site Renderer 1.11.1 -->");
        write(output.resolve("css/maven-base.css"), "skin");
        write(output.resolve("images/logo.png"), "skin");
        write(output.resolve("jacoco/index.html"), "coverage");
        write(output.resolve("notes.txt"), "mine");

        assertThat(publish(file("index.html", "new"))).isEmpty();
        assertThat(messages())
                .containsExactly("BS-OUT-004 the output folder holds jacoco/index.html (jacoco-maven-plugin), "
                        + "index.html, css/maven-base.css, images/logo.png (maven-site-plugin), notes.txt, "
                        + "which Broadsheet did not write");
        assertThat(diagnostics.sorted().get(0).hint())
                .contains("nothing is deleted that is not ours: choose a folder that no other plugin writes to, "
                        + "such as the default, target/broadsheet/site");
    }

    @Test
    void aManifestThatCannotBeReadProtectsTheFolder() throws IOException {
        publish(file("index.html", "old"));
        write(output.resolve("manifest.json"), "{ not json");

        assertThat(publish(file("index.html", "new"))).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "BS-OUT-004 the output folder holds index.html, manifest.json, which Broadsheet did not write");
    }

    @Test
    void doesNotMindAnEmptyFolderOrWhatADesktopDrops() throws IOException {
        write(output.resolve("sub/.DS_Store"), "x");

        assertThat(publish(file("index.html", "new"))).isPresent();
        assertThat(tree(output)).doesNotContainKey("sub/.DS_Store");
    }

    @Test
    void refusesAnOutputFolderThatHoldsTheContentOrTheProject() throws IOException {
        for (Path folder : List.of(project, project.resolve("content"), project.resolve("content/../../"))) {
            output = folder;
            publish(file("index.html", "new"));
        }
        assertThat(messages())
                .containsExactly(
                        "BS-OUT-003 the output folder holds the content folder, which would be deleted",
                        "BS-OUT-003 the output folder is the content folder, which would be deleted");
        assertThat(names(project)).containsExactly("content");
    }

    @Test
    void refusesAnOutputFolderThatTheNextRunWouldRead() throws IOException {
        output = project.resolve("content/target/site");

        assertThat(publish(file("index.html", "new"))).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "BS-OUT-011 the output folder lies in the content folder, so that the next run would read it");
        assertThat(names(project.resolve("content"))).containsExactly("articles");
    }

    /** Uses a folder of the kernel's file system, since root may write to any folder of a disk. */
    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path readOnly = Files.createDirectory(project.resolve("read-only"));
        boolean done = readOnly.toFile().setWritable(false) && !Files.isWritable(readOnly);
        output = (done ? readOnly : Path.of("/sys/kernel")).resolve("site");

        assertThat(publish(file("index.html", "new"))).isEmpty();
        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("BS-OUT-006 the output folder cannot be written: ");
    }

    @Test
    void refusesASymbolicLink() throws IOException {
        Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
        Files.createDirectories(project.resolve("target"));
        Files.createSymbolicLink(output, elsewhere);

        assertThat(publish(file("index.html", "new"))).isEmpty();
        assertThat(messages())
                .containsExactly("BS-OUT-001 the output folder is a symbolic link, and it is replaced as a whole");
        assertThat(names(elsewhere)).isEmpty();
    }

    @Test
    void refusesAFileAndAFolderBelowAFile() throws IOException {
        write(output, "a file");
        assertThat(publish(file("index.html", "new"))).isEmpty();
        output = output.resolve("below");
        assertThat(publish(file("index.html", "new"))).isEmpty();

        assertThat(messages()).hasSize(2).first().isEqualTo("BS-OUT-002 the output folder is a file");
        assertThat(messages().get(1)).startsWith("BS-OUT-006 the output folder cannot be written: ");
    }

    @Test
    void takesUpWhatAKilledRunLeftInTheMiddleOfTheSwap() throws IOException {
        publish(file("index.html", "good"));
        Path workspace = project.resolve("target/.site.broadsheet");
        Files.createDirectories(workspace);
        Files.move(output, workspace.resolve("previous"));
        write(workspace.resolve("next/index.html"), "half");

        publisher().prepare(diagnostics);

        assertThat(messages()).isEmpty();
        assertThat(tree(output)).containsEntry("index.html", "good");
        assertThat(names(project.resolve("target"))).containsExactly("site");
    }

    @Test
    void removesWhatAKilledRunLeftAfterTheSwap() throws IOException {
        publish(file("index.html", "good"));
        write(project.resolve("target/.site.broadsheet/previous/index.html"), "old");

        publish(file("index.html", "newer"));

        assertThat(tree(output)).containsEntry("index.html", "newer");
        assertThat(names(project.resolve("target"))).containsExactly("site");
    }

    @Test
    void refusesWhileAnotherBuildHasTheOutput() throws IOException {
        publish(file("index.html", "old"));
        BuildLock other =
                BuildLock.tryAcquire(project.resolve("target/.site.broadsheet")).orElseThrow();

        assertThat(publish(file("index.html", "new"))).isEmpty();
        assertThat(messages()).containsExactly("BS-OUT-005 another build is writing to the output folder");
        assertThat(tree(output)).containsEntry("index.html", "old");

        other.release();
        assertThat(publish(file("index.html", "new"))).isPresent();
    }

    @Test
    void refusesPathsThatNotEverySystemCanWrite() {
        for (String path : List.of(
                "../x", "/x", "a//b", "a/./b", "C:x", "a\\b", "nul.txt", "a.", "", "manifest.json", "a".repeat(300))) {
            assertThat(publish(file(path, "x"))).as(path).isEmpty();
        }
        assertThat(diagnostics.sorted()).hasSize(11).allMatch(d -> d.code().equals("BS-OUT-008"));
    }

    @Test
    void refusesTwoFilesForOnePath() {
        publish(file("A/Index.html", "x"), file("a/index.html", "y"));
        publish(file("twice", "x"), file("twice", "y"));
        publish(file("x", "x"), file("x/y", "y"));

        assertThat(messages())
                .containsExactly(
                        "BS-OUT-007 \"A/Index.html\" and \"a/index.html\" are one path on some systems",
                        "BS-OUT-007 \"x/\" and \"x\" are one path on some systems",
                        "BS-OUT-007 two files would be written to \"twice\"");
        assertThat(output).doesNotExist();
    }

    @Test
    void whatAFirstRunStoresIsWrittenToWhereItIsPublishedFrom() throws IOException {
        try (Publisher publisher = publisher()) {
            OutputFile kept = keep(publisher.storing(OutputStore.MEMORY), "a/b.txt", "two");
            assertThat(tree(project.resolve("target/.site.broadsheet/next")))
                    .containsExactly(Map.entry("a/b.txt", "two"));
            assertThat(kept.content()).asString(UTF_8).isEqualTo("two");
            publisher.publish(List.of(kept, file("index.html", "one")), diagnostics);
        }
        Map<String, String> stored = tree(output);
        write(output.resolve("a/b.txt"), "another");
        publish(file("index.html", "one"), file("a/b.txt", "two"));

        assertThat(messages()).isEmpty();
        assertThat(names(project.resolve("target"))).containsExactly("site");
        assertThat(stored).isEqualTo(tree(output));
    }

    @Test
    void whatIsStoredAndNotPublishedIsRemoved() throws IOException {
        try (Publisher publisher = publisher()) {
            keep(publisher.storing(OutputStore.MEMORY), "a/b.txt", "two");
        }
        assertThat(names(project.resolve("target"))).isEmpty();
    }

    @Test
    void ofWhatIsStoredOnlyWhatIsPublishedStays() throws IOException {
        try (Publisher publisher = publisher()) {
            OutputStore store = publisher.storing(OutputStore.MEMORY);
            keep(store, "a/b/left-out.txt", "one");
            keep(store, "a/made-anew.txt", "one");
            OutputFile kept = keep(store, "kept.txt", "one");
            publisher.publish(List.of(kept, file("a/made-anew.txt", "two")), diagnostics);
        }
        assertThat(messages()).isEmpty();
        assertThat(output.resolve("a/b")).doesNotExist();
        assertThat(tree(output)).containsOnlyKeys("a/made-anew.txt", "kept.txt", "manifest.json");
        assertThat(output.resolve("a/made-anew.txt")).hasContent("two");
    }

    @Test
    void whatCannotBeWrittenAsItIsMadeIsRefusedWhenItIsPublished() throws IOException {
        try (Publisher publisher = publisher()) {
            OutputStore store = publisher.storing(OutputStore.MEMORY);
            List<OutputFile> kept = Stream.of("a", "a", "b", "b/c", "../d")
                    .map(path -> keep(store, path, "text"))
                    .toList();
            assertThat(publisher.publish(kept, diagnostics)).isEmpty();
        }
        assertThat(messages()).hasSize(3).allMatch(message -> message.matches("BS-OUT-00[78] .*"));
        assertThat(names(project.resolve("target"))).isEmpty();
        assertThat(project.resolve("target/.site.broadsheet/d")).doesNotExist();
    }

    @Test
    void whileAnotherBuildStoresNothingIsPublished() throws IOException {
        try (Publisher other = publisher();
                Publisher publisher = publisher()) {
            OutputFile first = keep(other.storing(OutputStore.MEMORY), "a.txt", "one");
            OutputFile second = keep(publisher.storing(OutputStore.MEMORY), "a.txt", "two");
            assertThat(publisher.publish(List.of(second), diagnostics)).isEmpty();
            assertThat(messages()).containsExactly("BS-OUT-005 another build is writing to the output folder");
            assertThat(other.publish(List.of(first), diagnostics)).isPresent();
        }
        assertThat(output.resolve("a.txt")).hasContent("one");
    }

    private static OutputFile keep(OutputStore store, String path, String text) {
        return store.keep(path, text.getBytes(UTF_8));
    }

    @Test
    void aRefusedFirstRunCreatesNoFolder() {
        publisher().prepare(diagnostics);
        assertThat(project.resolve("target")).doesNotExist();
    }

    private Publisher publisher() {
        Map<String, Path> inputs = Map.of("content folder", project.resolve("content"), "project", project);
        return new Publisher(output, "target/site", inputs, false);
    }

    private Optional<Published> publish(OutputFile... files) {
        return publisher().publish(List.of(files), diagnostics);
    }

    private List<String> messages() {
        return diagnostics.sorted().stream()
                .map(d -> d.code() + " " + d.message())
                .toList();
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(UTF_8));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
