package dev.broadsheet.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.Preview;
import dev.broadsheet.Project;
import dev.broadsheet.config.HomeConfig.Composition;
import dev.broadsheet.live.Requests.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The samples are made once for all tests that only look at them. */
@Timeout(240)
@TestInstance(Lifecycle.PER_CLASS)
class ComponentGalleryTest {

    private static final Path CONTENT = Path.of("src/main/resources/dev/broadsheet/live/components");

    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\"><rect width=\"60\" height=\"20\"/></svg>";

    private Project project;
    private ComponentGallery gallery;
    private Builds builds;

    @BeforeAll
    void open(@TempDir Path folder) {
        project = Project.in(folder);
        project.write(
                "content/site.yaml",
                "# ours\ntitle: The House\nlogo: {light: brand/day.svg, dark: brand/night.svg}\nhome:\n  lead: [not-in-the-samples]\n");
        project.write("content/brand/day.svg", LOGO);
        project.write("content/brand/night.svg", LOGO);
        project.write("templates/tokens.css", ":root { --paper: #fff1e5; }");
        project.write("templates/html/house.css", ".house-rule { color: red }");
        GeneratorOptions options = project.options();
        builds = new Builds(new Preview(options), report -> {});
        gallery = new ComponentGallery(builds, options);
    }

    private Answer get(String path) {
        return gallery.to(URI.create("http://127.0.0.1:8000/_live/components/" + path));
    }

    private String text(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private String sheet(String medium) {
        String page = text(medium + "/picture/articles/components/");
        MatchResult link = Pattern.compile("href=\"\\.\\./\\.\\./(assets/site\\.[0-9a-f]+\\.css)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow();
        return text(medium + "/picture/" + link.group(1));
    }

    @Test
    void thePageOffersEveryEditionOfTheSamples() {
        assertThat(text(""))
                .contains("src=\"browser/picture/articles/components/index.html\"")
                .contains("page=articles/components/brief.pdf&amp;")
                .contains("page=book.pdf&amp;")
                .contains("page=book.epub!/OEBPS/text/components.xhtml&amp;")
                .contains("page=articles/components/email/index.html&amp;")
                .contains("page=articles/components/card.jpg&amp;")
                .contains("page=sections/energy/index.html&amp;")
                .doesNotContain("page=sections/harbour/index.html&amp;");
        assertThat(text("?front=two&page=index.html&medium=dark&width=phone"))
                .contains("<main class=\"phone\">")
                .contains("src=\"dark/two/index.html\"");
        assertThat(text("browser/picture/book.epub!/OEBPS/text/components.xhtml"))
                .contains("Every component, in the dress of this house");
        assertThat(get("browser/picture/nothing.html").status()).isEqualTo(404);
        assertThat(get("velvet/picture/index.html").status()).isEqualTo(404);
    }

    @Test
    void theSamplesWearWhatTheHouseWears() {
        assertThat(text("browser/picture/"))
                .contains("alt=\"The House\"")
                .contains("src=\"brand/day.svg\"")
                .contains("src=\"brand/night.svg\"")
                .contains("as-picture");
        assertThat(text("browser/bulletin/")).contains("as-bulletin");
        assertThat(sheet("browser")).contains("--paper: #fff1e5").contains(".house-rule");
    }

    @Test
    void aDressAnswersWhatPagesAskOfTheScreen() {
        assertThat(sheet("browser")).contains("prefers-color-scheme:").contains("@media print");
        assertThat(sheet("dark")).doesNotContain("prefers-color-scheme:").contains("and (min-width: 0)");
        assertThat(sheet("light")).contains("and (max-width: 0)");
        assertThat(sheet("print"))
                .doesNotContain("@media print")
                .contains("@media all")
                .contains("@media speech");
        assertThat(text("dark/picture/")).contains("content=\"only dark\"").doesNotContain("light dark");
    }

    @Test
    void aChangeOfTheHouseIsSeenAndWhatIsWrongWithItIsShown() {
        assertThat(text("browser/text/")).contains("The House");

        project.write("templates/html/partials/footer.ftlh", "${nothing}");
        builds.make();
        Answer answer = get("?front=text");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("BS-TEMPLATE-001")
                .contains("templates/html/partials/footer.ftlh:1");

        project.write("templates/html/partials/footer.ftlh", "<footer>Our imprint</footer>");
        builds.make();

        assertThat(text("browser/text/")).contains("Our imprint");
    }

    @Test
    void everyCompositionOfTheFrontPageIsOffered() {
        assertThat(Choice.COMPOSITIONS)
                .containsExactlyElementsOf(Stream.of(Composition.values())
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void theListOfFilesIsWhole() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> CONTENT.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(Samples.FILES))
                    .sorted()
                    .toList();
            assertThat(Samples.names()).containsExactlyElementsOf(found);
        }
    }

    @Test
    void theKeysOfAHouseAreThoseOfTheSchema() throws IOException {
        String schema =
                Files.readString(Path.of("../config/src/main/resources/dev/broadsheet/schema/site.schema.json"));

        assertThat(AppearanceKeys.ALL).allSatisfy(key -> assertThat(schema).contains("\n    \"" + key + "\": {"));
    }

    @Test
    void valuesOfAHouseStayAsTheyAreWritten() {
        String site = AppearanceKeys.merged(
                "title: Samples\ntex: true\n", "title: 007\nhome: {latest: 3}\nparams: {a: [1, x]}\n");

        assertThat(site).contains("title: 007\n").contains("tex: true\n").doesNotContain("home");
        assertThat(AppearanceKeys.merged("title: Samples\n", "title: [")).isEqualTo("title: Samples\n");
    }
}
