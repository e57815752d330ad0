package dev.broadsheet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output with few changes is updated in place, and can be restored if the run is killed meanwhile. */
class FolderUpdateTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    /** Simulates the kill of a run. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    Path project;

    private final Map<String, String> before = new TreeMap<>();
    private final Map<String, String> after = new TreeMap<>();
    private Path output;

    @BeforeEach
    void twoSites() throws IOException {
        output = project.resolve("target/site");
        Files.createDirectories(project.resolve("content"));
        IntStream.range(0, 30).forEach(i -> before.put("articles/a" + i + "/index.html", "page " + i));
        before.put("index.html", "a home page");
        before.put("tags/old/index.html", "a list");
        before.put("assets/search.1/index.js", "words");
        after.putAll(before);
        after.put("articles/a7/index.html", "page 7, edited");
        after.put("index.html", "another home page");
        after.remove("tags/old/index.html");
        after.put("tags/new/index.html", "a list");
        after.remove("assets/search.1/index.js");
        after.put("assets/search.2/index.js", "other words");
        assertThat(publish(before, false)).isTrue();
    }

    @Test
    void whatDoesNotChangeIsNotTouched() throws IOException {
        for (Path path : paths()) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }
        Map<String, Object> keys = keys();
        assertThat(publish(after, false)).isTrue();

        assertThat(site()).isEqualTo(after);
        assertThat(changed(keys))
                .containsExactlyInAnyOrder(
                        "articles/a7/index.html",
                        "index.html",
                        "manifest.json",
                        "tags/new",
                        "tags/new/index.html",
                        "assets/search.2",
                        "assets/search.2/index.js");
        assertThat(Files.getLastModifiedTime(output.resolve("articles"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(output.resolve("articles/a6"))).isEqualTo(LONG_AGO);
        assertThat(output.resolve("tags/old")).doesNotExist();
        assertThat(names(project.resolve("target"))).containsExactly("site");
    }

    @Test
    void whatOthersLinkedStaysAsItWas() throws IOException {
        Path copy = Files.createLink(project.resolve("copy.html"), output.resolve("index.html"));
        publish(after, false);

        assertThat(copy).hasContent("a home page");
        assertThat(output.resolve("index.html")).hasContent("another home page");
    }

    @Test
    void whoeverAsksForItGetsTheSwap() throws IOException {
        Object folder = key(output);
        assertThat(publish(after, true)).isTrue();

        assertThat(site()).isEqualTo(after);
        assertThat(key(output)).isNotEqualTo(folder);
    }

    @Test
    void aNameThatChangesItsCaseGetsTheSwap() throws IOException {
        after.clear();
        after.putAll(before);
        after.put("articles/A7/index.html", after.remove("articles/a7/index.html"));

        assertThat(changes().areFew()).isFalse();
    }

    @Test
    void whereMostOfItChangesItIsSwapped() throws IOException {
        Object folder = key(output);
        Map<String, String> other = new TreeMap<>(before);
        other.replaceAll((path, text) -> path.startsWith("articles/a1") ? text : text + ", edited");
        assertThat(publish(other, false)).isTrue();

        assertThat(site()).isEqualTo(other);
        assertThat(key(output)).isNotEqualTo(folder);
    }

    /** A file becomes a folder: a step of the update fails, and the whole folder is swapped. */
    @Test
    void whatCannotBeUpdatedIsSwapped() throws IOException {
        before.put("about", "a page");
        publish(before, false);
        after.put("about/index.html", "a page");
        assertThat(publish(after, false)).isTrue();

        assertThat(site()).isEqualTo(after);
        assertThat(names(project.resolve("target"))).containsExactly("site");
    }

    @Test
    void aRunThatIsKilledAtAnyStepLeavesTheOldOrTheNewSite() throws IOException {
        int steps = 0;
        boolean whole = false;
        while (!whole) {
            whole = isDoneWhenKilledBefore(++steps);

            new Publisher(output, "target/site", inputs(), false).prepare(new Diagnostics());
            assertThat(site()).as("killed before step %d", steps).isIn(before, after);
            assertThat(names(project.resolve("target"))).containsExactly("site");
            publish(before, true);
        }
        assertThat(steps).isGreaterThan(10);
    }

    /** Kills the update before a step. @return whether there was no such step */
    private boolean isDoneWhenKilledBefore(int last) throws IOException {
        int[] count = {0};
        Path folder = Files.createDirectories(project.resolve("target/.site.broadsheet"));
        FolderUpdate update = new FolderUpdate(output, folder, () -> {
            if (++count[0] == last) {
                throw new Killed();
            }
        });
        try {
            update.apply(changes());
            return true;
        } catch (Killed e) {
            return false;
        }
    }

    @Test
    void anUpdateThatFailsIsUndone() throws IOException {
        Path folder = Files.createDirectories(project.resolve("target/.site.broadsheet"));
        int[] count = {0};
        FolderUpdate update = new FolderUpdate(output, folder, () -> {
            if (++count[0] == 6) {
                removeAll(folder.resolve("incoming"));
            }
        });
        Map<String, String> manifested = everything();

        assertThatThrownBy(() -> update.apply(changes())).isInstanceOf(NoSuchFileException.class);
        assertThat(update.isUnderWay()).isFalse();
        assertThat(everything()).isEqualTo(manifested);
    }

    private static void removeAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Changes changes() throws IOException {
        Set<String> present = new TreeSet<>(everything().keySet());
        List<OutputFile> files = files(after);
        return Changes.of(Manifest.of(files).with(files), present, new ExistingFiles(output));
    }

    private boolean publish(Map<String, String> site, boolean whole) {
        Diagnostics diagnostics = new Diagnostics();
        boolean done = new Publisher(output, "target/site", inputs(), whole)
                .publish(files(site), diagnostics)
                .isPresent();
        assertThat(diagnostics.sorted()).isEmpty();
        return done;
    }

    private Map<String, Path> inputs() {
        return Map.of("content folder", project.resolve("content"));
    }

    private static List<OutputFile> files(Map<String, String> site) {
        return site.entrySet().stream()
                .map(file -> new OutputFile(file.getKey(), file.getValue().getBytes(UTF_8)))
                .toList();
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = everything();
        files.remove(Manifest.NAME);
        return files;
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path path : paths()) {
            if (Files.isRegularFile(path)) {
                files.put(output.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.toList();
        }
    }

    /** Returns the file keys of files and folders. */
    private Map<String, Object> keys() throws IOException {
        Map<String, Object> keys = new TreeMap<>();
        for (Path path : paths()) {
            keys.put(output.relativize(path).toString(), key(path));
        }
        return keys;
    }

    private static Object key(Path path) throws IOException {
        return Objects.requireNonNull(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey());
    }

    private Set<String> changed(Map<String, Object> keys) throws IOException {
        Map<String, Object> now = keys();
        now.entrySet().removeAll(keys.entrySet());
        return now.keySet();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
