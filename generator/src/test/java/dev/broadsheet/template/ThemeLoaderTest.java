package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeLoaderTest {

    @TempDir
    Path project;

    private final Diagnostics diagnostics = new Diagnostics();

    private void write(String path, String text) throws IOException {
        Path file = project.resolve("templates").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Theme load() {
        return ThemeLoader.load(project.resolve("templates"), project, diagnostics);
    }

    private List<String> reported() {
        return diagnostics.sorted().stream()
                .map((Diagnostic d) -> d.severity() + " " + d.code() + " " + d.position() + " " + d.message() + " | "
                        + d.hint().orElse(""))
                .toList();
    }

    @Test
    void withoutAFolderTheDefaultThemeStands() {
        Theme theme = load();

        assertThat(theme.text("tokens.css")).contains("--accent");
        assertThat(theme.displayName("tokens.css")).isEqualTo("default-theme/tokens.css");
        assertThat(theme.list("strings")).contains("strings/de.yaml", "strings/en.yaml");
        assertThat(reported()).isEmpty();
    }

    @Test
    void aFileOfTheUserWins() throws IOException {
        write("html/partials/footer.ftlh", "<footer>Mine</footer>");

        Theme theme = load();

        assertThat(theme.text("html/partials/footer.ftlh")).isEqualTo("<footer>Mine</footer>");
        assertThat(theme.displayName("html/partials/footer.ftlh")).isEqualTo("templates/html/partials/footer.ftlh");
        assertThat(reported()).isEmpty();
    }

    @Test
    void anOverrideThatMatchesNothingIsAWarningWithTheNearestName() throws IOException {
        write("html/artcle.ftlh", "x");
        write("readme-of-our-house-style.txt", "x");
        write(".DS_Store", "x");

        load();

        assertThat(reported())
                .containsExactly(
                        "WARNING BS-TEMPLATE-002 templates/html/artcle.ftlh this file overrides nothing of the default"
                                + " theme | did you mean 'html/article.ftlh'?",
                        "WARNING BS-TEMPLATE-002 templates/readme-of-our-house-style.txt this file overrides nothing of"
                                + " the default theme | the files that can be overridden are listed in docs/theming.md");
    }

    @Test
    void newPartialsLanguagesAndFontsAreWelcome() throws IOException {
        write("html/partials/map.ftlh", "x");
        write("strings/it.yaml", "keyPoints: Punti chiave");
        write("fonts/Own.woff2", "x");

        load();

        assertThat(reported()).isEmpty();
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(project.resolve("secret.txt"), "secret");
        Files.createDirectories(project.resolve("templates/html"));
        Files.createSymbolicLink(project.resolve("templates/html/page.ftlh"), secret);

        Theme theme = load();

        assertThat(theme.text("html/page.ftlh")).doesNotContain("secret");
        assertThat(reported())
                .containsExactly("ERROR BS-TEMPLATE-003 templates/html/page.ftlh this link leads out of the templates"
                        + " folder | put a copy of the file in its place");
    }

    @Test
    void aTemplateCannotReadOutsideTheTheme() throws IOException {
        Files.writeString(project.resolve("secret.ftlh"), "secret");
        write("html/404.ftlh", "<#include \"../../../secret.ftlh\">");

        Theme theme = load();

        assertThatThrownBy(() -> theme.render("html/404.ftlh", Map.of(), "x")).isInstanceOf(TemplateFailure.class);
        assertThat(theme.file("../secret.ftlh")).isEmpty();
        assertThatThrownBy(() -> theme.text("../secret.ftlh")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesThatWouldFailOnlyWhenUsedAreErrorsAndAreLeftOut() throws IOException {
        write("fonts/Broken.ttf", "no font");
        write("fonts/manifest.yaml", "- file: Gone.ttf\n  family: Gone\n");
        write("strings/de.yaml", "[a");
        write("strings/en.yaml", "dateDay: 'QQQQQQQQQ{'\n");

        Theme theme = load();

        assertThat(reported())
                .containsExactly(
                        "ERROR BS-TEMPLATE-003 templates/fonts/Broken.ttf this is no TrueType font"
                                + " | put a font with TrueType outlines in its place",
                        "ERROR BS-TEMPLATE-003 templates/fonts/manifest.yaml there is no font file 'Gone.ttf'"
                                + " | put it into the folder fonts",
                        "ERROR BS-TEMPLATE-003 templates/strings/de.yaml this is no YAML of keys and texts"
                                + " | write it like strings/en.yaml of the default theme",
                        "ERROR BS-TEMPLATE-003 templates/strings/en.yaml 'dateDay' is no date pattern"
                                + " | write it like: d MMMM uuuu");
        assertThat(theme.displayName("strings/en.yaml")).isEqualTo("default-theme/strings/en.yaml");
    }

    @Test
    void aTemplateForXmlHasToWriteXml() throws IOException {
        write("html/feed.ftlx", "<feed><b></feed>");

        assertThatThrownBy(() -> load().render("html/feed.ftlx", Map.of(), "the feed"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageStartingWith("it writes no well-formed XML (line 1 of what it writes: ")
                .hasMessageEndingWith(", while rendering the feed");
    }
}
