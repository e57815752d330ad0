package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment leaves the complete old or new site, and does not affect the next build. {@code
 * -Dbroadsheet.kills=200} kills more often, {@code -Dbroadsheet.seed} at other moments.
 */
@Tag("slow")
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

    /** Writes a content folder and returns its expected output. */
    private Map<String, String> content(String name, int articles) throws IOException {
        return content(name, name, articles);
    }

    /** @param text text of the articles */
    private Map<String, String> content(String name, String text, int articles) throws IOException {
        Project project = Project.start(folder.resolve(name))
                .write(
                        "content/site.yaml",
                        "title: Site " + text + "\nbaseUrl: https://a.example/\neditions: [site]\n");
        for (int i = 0; i < articles; i++) {
            project.article("article-" + i, ("Text of site " + text + ". ").repeat(200));
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

    /** The two versions differ little, so that the folder is updated in place. Any following run repairs it. */
    @Test
    void leaveTheOldOrTheNewSiteAfterAnEdit() throws Exception {
        two = content("two", "one", 12);
        Project.in(folder.resolve("two")).article("article-3", "Another text.");
        GenerateMain.generate(folder.resolve("two"), Path.of(contentOf("two")));
        two = Project.in(folder.resolve("two")).published();
        Path refused = Project.start(folder.resolve("refused")).root().resolve("content");
        long seed = Long.getLong("broadsheet.seed", 1);
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            long after = random.nextLong(LONGEST_MILLIS);

            killAfter(after);

            assertThat(GenerateMain.generate(project.root(), refused).published())
                    .isFalse();
            assertThat(project.published())
                    .as("kill %d, seed %d, after %d ms", kill, seed, after)
                    .isIn(one, two);
            nextBuildIsClean(kill % 2 == 0 ? "one" : "two", kill % 2 == 0 ? one : two);
        }
    }

    /** Files of the first output are written directly to the output folder while others are still being generated. */
    @Test
    void leaveNoSiteOrTheFirstOneWhole() throws Exception {
        Random random = new Random(Long.getLong("broadsheet.seed", 1));
        for (int kill = 0; kill < KILLS / 2; kill++) {
            project = Project.in(Files.createDirectories(folder.resolve("first-" + kill)));
            long after = random.nextLong(LONGEST_MILLIS / 4);

            killWhileWriting(after);

            assertThat(Files.exists(project.output()) ? standing() : one)
                    .as("kill %d, after %d ms", kill, after)
                    .isIn(one, two);
            nextBuildIsClean("one", one);
        }
    }

    private void killWhileWriting(long millis) throws IOException, InterruptedException {
        Process process = ChildJvm.ofThisJdk()
                .start(GenerateMain.class, project.root().toString(), contentOf("one"), contentOf("two"));
        Path written = project.root().resolve("target/.site.broadsheet/next");
        while (process.isAlive() && !Files.exists(written) && !Files.exists(project.output())) {
            Thread.sleep(1);
        }
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** Temporary files, for example of fonts, are deleted as soon as they are open. */
    @Test
    void leaveNothingInTheTemporaryFolder() throws Exception {
        for (String name : List.of("one", "two")) {
            Project.in(folder.resolve(name))
                    .write("content/site.yaml", "title: Site\nbaseUrl: https://a.example/\nepub: {fonts: true}\n")
                    .write("content/articles/noise.png", noise())
                    .article("picture", "![Noise](noise.png)\n\nText of " + name);
        }
        Files.createDirectories(temporary());
        for (long millis : new long[] {0, 300, 1500}) {
            killAfter(millis);
            assertThat(names(temporary())).as("after %d ms", millis).isEmpty();
        }
    }

    private static byte[] noise() throws IOException {
        BufferedImage picture = new BufferedImage(1500, 400, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 1500 * 400; i++) {
            picture.setRGB(i % 1500, i / 1500, random.nextInt());
        }
        return Project.encoded(picture, "png");
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private void killAfter(long millis) throws IOException, InterruptedException {
        Process process = ChildJvm.ofThisJdk()
                .options("-Djava.io.tmpdir=" + Files.createDirectories(temporary()))
                .start(GenerateMain.class, project.root().toString(), contentOf("one"), contentOf("two"));
        process.inputReader().readLine(); // the first output is published
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** Returns the content of the output folder or, between the two renamings of a swap, that which the next build restores. */
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
        Path target = project.root().resolve("target");
        assertThat(names(target)).containsExactly("broadsheet", "cache", "site");
        assertThat(names(target.resolve("broadsheet"))).containsExactly("diagnostics.json");
        // What a killed build had begun to write stays until a build makes something: one that finds nothing changed
        // writes nothing.
        assertThat(names(target.resolve("cache")))
                .contains("run.bin", "state.bin", "units.bin")
                .isSubsetOf("run.bin", "state.bin", "units.bin", "units.bin.next");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
