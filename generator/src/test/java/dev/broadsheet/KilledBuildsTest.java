package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment leaves the old site or the new one, whole, and the next one is as if nothing had
 * happened. {@code -Dbroadsheet.kills=200} kills more often, {@code -Dbroadsheet.seed} at other moments.
 */
class KilledBuildsTest {

    private static final int KILLS = Integer.getInteger("broadsheet.kills", 8);
    private static final long LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    private Project project;
    private Map<String, String> one;
    private Map<String, String> two;

    @BeforeEach
    void twoSites() throws IOException {
        one = content("one", 12);
        two = content("two", 9);
        project = Project.in(Files.createDirectories(folder.resolve("project")));
    }

    /** A content folder and what becomes of it. */
    private Map<String, String> content(String name, int articles) throws IOException {
        Project project = Project.start(folder.resolve(name))
                .write(
                        "content/site.yaml",
                        "title: Site " + name + "\nbaseUrl: https://a.example/\neditions: [site]\n");
        for (int i = 0; i < articles; i++) {
            project.article("article-" + i, ("Text of site " + name + ". ").repeat(200));
        }
        GenerateMain.generate(project.root(), Path.of(contentOf(name)));
        return project.published();
    }

    private String contentOf(String name) {
        return folder.resolve(name).resolve("content").toString();
    }

    @Test
    void leaveTheOldOrTheNewSiteWhole() throws Exception {
        long seed = Long.getLong("broadsheet.seed", 1);
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            long after = random.nextLong(LONGEST_MILLIS);

            killAfter(after);

            assertThat(standing())
                    .as("kill %d, seed %d, after %d ms", kill, seed, after)
                    .isIn(one, two);
            nextBuildIsClean(kill % 2 == 0 ? "one" : "two", kill % 2 == 0 ? one : two);
        }
    }

    private void killAfter(long millis) throws IOException, InterruptedException {
        Process process = ChildJvm.ofThisJdk()
                .start(GenerateMain.class, project.root().toString(), contentOf("one"), contentOf("two"));
        process.inputReader().readLine(); // it has published once
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** What stands in the output folder; between the two renamings of a swap, what the next build puts back there. */
    private Map<String, String> standing() throws IOException {
        Path previous = project.root().resolve("target/.site.broadsheet/previous");
        if (!Files.exists(project.output()) && Files.exists(previous)) {
            Files.move(previous, project.output());
        }
        return project.published();
    }

    private void nextBuildIsClean(String name, Map<String, String> expected) throws IOException {
        GenerateMain.generate(project.root(), Path.of(contentOf(name)));

        assertThat(project.published()).isEqualTo(expected);
        assertThat(names("target")).containsExactly("broadsheet", "cache", "site");
        assertThat(names("target/broadsheet")).containsExactly("diagnostics.json");
        assertThat(names("target/cache")).containsExactly("run.bin", "units.bin");
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> list = Files.list(project.root().resolve(folder))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
