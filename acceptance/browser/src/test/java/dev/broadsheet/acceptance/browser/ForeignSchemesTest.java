package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.broadsheet.acceptance.hostile.HostileProject;
import dev.broadsheet.acceptance.hostile.PublishedSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * No output has an address with a scheme that is not allowed, wherever an author wrote it and however it is hidden; and nothing
 * in it runs, also in a browser that ignores policies.
 */
@Tag("net")
@ExtendWith(Lab.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignSchemesTest {

    private static final long SEED = Long.getLong("nets.seed", 1);

    /** Pages of trusted files on the site, which may run what is in them. */
    private static final Pattern RUNS = Pattern.compile("articles/runs-[a-z0-9-]+/index\\.html.*", Pattern.DOTALL);

    private Path folder = Path.of(".");
    private HostileProject project;

    @BeforeAll
    void generate(@TempDir Path root) throws IOException {
        folder = root;
        project = HostileProject.make(root.resolve("project"), SEED, Integer.getInteger("nets.share", 1));
        HostileSite.wish(project.output());
    }

    @Test
    void areInNoOutput() throws IOException {
        assertThat(project.refused()).as("nets.seed=" + SEED).hasSizeGreaterThan(200);
        assertThat(PublishedSchemes.in(project.output()).stream()
                        .filter(found -> !RUNS.matcher(found).matches()))
                .as("nets.seed=" + SEED)
                .isEmpty();
    }

    @Test
    void runOnNoPageOfTheSite(Chromium chromium) throws IOException {
        List<String> documents = HostileSite.files(project.output(), ".html", ".svg", ".xml").stream()
                .filter(document -> !RUNS.matcher(document).matches())
                .toList();

        assertThat(Stings.withoutPolicies(chromium, project.output(), documents))
                .as("nets.seed=" + SEED)
                .isEmpty();
    }

    @Test
    void runInNoBook(Chromium chromium) throws IOException {
        Path book = HostileSite.unpacked(project.output(), folder.resolve("book"));

        assertThat(Stings.withoutPolicies(chromium, book, HostileSite.files(book, ".xhtml", ".svg")))
                .as("nets.seed=" + SEED)
                .isEmpty();
    }

    /** Readers of feeds show the HTML of their entries as a page of their own. */
    @Test
    void runInNoEntryOfAFeed(Chromium chromium) throws IOException {
        Path entries = Files.createDirectories(project.output().resolve("entries"));
        int number = 0;
        for (String feed : HostileSite.files(project.output(), "feed.json")) {
            JsonNode items = new ObjectMapper()
                    .readTree(project.output().resolve(feed).toFile())
                    .path("items");
            for (JsonNode item : items) {
                String html = item.path("content_html").asText().replace("https://briefing.example/", "/");
                Files.writeString(entries.resolve(number++ + ".html"), "<!DOCTYPE html><title>x</title>" + html);
            }
        }
        List<String> documents = IntStream.range(0, number)
                .mapToObj(entry -> "entries/" + entry + ".html")
                .toList();

        assertThat(Stings.withoutPolicies(chromium, project.output(), documents))
                .as("nets.seed=" + SEED)
                .isEmpty();
    }
}
