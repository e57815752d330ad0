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
    void linksToFoldersAndToNothingAreErrors() throws IOException {
        write("html/partials/footer.ftlh", "<footer>Mine</footer>");
        Path templates = project.resolve("templates");
        Files.createSymbolicLink(templates.resolve("pdf"), Path.of("html"));
        Files.createSymbolicLink(templates.resolve("tokens.css"), Path.of("gone.css"));

        load();

        assertThat(reported())
                .containsExactly(
                        "ERROR BS-TEMPLATE-003 templates/pdf this folder is a link | put the folder itself in its place",
                        "ERROR BS-TEMPLATE-003 templates/tokens.css this file cannot be read | check the link or the"
                                + " permissions");
    }

    @Test
    void wordsThatRepeatThemselvesAreAnError() throws IOException {
        write("strings/en.yaml", "a: &a [x, x]\n" + "b: [*a, *a]\n".repeat(60));

        load();

        assertThat(reported())
                .containsExactly("ERROR BS-TEMPLATE-003 templates/strings/en.yaml:1:1 this YAML is nested too deep, or"
                        + " repeats itself | write a text for each key");
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
                                + " the default theme | the files that can be overridden are listed in the manual, under 'Theming'");
    }

    /** Templates in this folder are layouts, but a partial is neither a page nor the frame of one. */
    @Test
    void aPartialInTheWrongFolderIsAWarningWithTheRightOne() throws IOException {
        write("html/footer.ftlh", "<footer>Mine</footer>");
        write("html/story.ftlh", "<#import \"base.ftlh\" as base><@base.document>x</@base.document>");

        load();

        assertThat(reported())
                .containsExactly("WARNING BS-TEMPLATE-002 templates/html/footer.ftlh this file overrides nothing of the"
                        + " default theme | did you mean 'html/partials/footer.ftlh'?");
    }

    /** The default theme has no such style sheet, but a custom one may. */
    @Test
    void aSlipInTheNameOfAHouseSheetIsKnown() throws IOException {
        write("html/hous.css", "a { color: red }");

        load();

        assertThat(reported())
                .containsExactly(
                        "WARNING BS-TEMPLATE-002 templates/html/hous.css this file overrides nothing of the default"
                                + " theme | did you mean 'html/house.css'?");
    }

    @Test
    void aStyleSheetThatNothingReadsIsAWarningWithThoseThatAreRead() throws IOException {
        write("html/tokens.css", ":root { --accent: #9b1b19 }");
        write("html/rules.css", "a { color: red }");

        load();

        assertThat(reported())
                .containsExactly(
                        "WARNING BS-TEMPLATE-002 templates/html/rules.css this file overrides nothing of the default theme"
                                + " | rules of your own are read from html/house.css, epub/house.css, email/house.css, and"
                                + " any sheet in pdf/",
                        "WARNING BS-TEMPLATE-002 templates/html/tokens.css this file overrides nothing of the default"
                                + " theme | did you mean 'tokens.css'?");
    }

    @Test
    void aFolderForSomethingElseIsToldOfInFewWords() throws IOException {
        for (int i = 1; i <= 40; i++) {
            write("mail-" + i + ".txt", "x");
        }

        load();

        assertThat(reported())
                .hasSize(6)
                .first()
                .isEqualTo(
                        "WARNING BS-TEMPLATE-002 templates 40 files in this folder override nothing of the default theme, such as these"
                                + " | if this folder is for something else, let the option 'templates' name another");
    }

    @Test
    void newPartialsLanguagesAndFontsAreWelcome() throws IOException {
        write("html/partials/map.ftlh", "x");
        write("html/page.ftlh", "<#include \"partials/map.ftlh\">");
        write("strings/it.yaml", "keyPoints: Punti chiave");
        write("fonts/Own.woff2", "x");

        load();

        assertThat(reported()).isEmpty();
    }

    @Test
    void aPartialThatNoTemplateUsesIsAWarning() throws IOException {
        write("html/partials/futer.ftlh", "x");

        load();

        assertThat(reported())
                .containsExactly("WARNING BS-TEMPLATE-002 templates/html/partials/futer.ftlh no template uses this file"
                        + " | did you mean 'html/partials/footer.ftlh'?");
    }

    @Test
    void aCopyKnowsWhichVersionItIsOf() throws IOException {
        Path templates = project.resolve("templates");
        Path copy = new DefaultTheme().copy("html/partials/footer.ftlh", templates);

        load();
        assertThat(reported()).isEmpty();

        Files.writeString(copy, Files.readString(copy).replaceFirst("version [0-9a-f]{8}", "version 01234567"));
        load();
        assertThat(reported())
                .singleElement()
                .asString()
                .matches("WARNING BS-TEMPLATE-004 templates/html/partials/footer.ftlh this file was copied from version"
                        + " 01234567 of the default theme's, which is now ([0-9a-f]{8}) \\| compare it with a new copy"
                        + " by site:eject, then write \\1 into its first line");
    }

    @Test
    void everyFileOfTheDefaultThemeCanBeCopiedAndStillWorks() throws IOException {
        DefaultTheme theme = new DefaultTheme();
        for (String path : theme.paths()) {
            theme.copy(path, project.resolve("templates"));
        }

        load();

        assertThat(reported()).isEmpty();
    }

    @Test
    void aCopyIsNotWrittenOverAFileNorOfWhatIsNotThere() throws IOException {
        DefaultTheme theme = new DefaultTheme();
        Path templates = project.resolve("templates");
        Path copy = theme.copy("html/page.ftlh", templates);

        assertThatThrownBy(() -> theme.copy("html/page.ftlh", templates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(copy + " already exists; move it away to get a new copy");
        assertThatThrownBy(() -> theme.copy("html/pagee.ftlh", templates))
                .hasMessage("the default theme has no file 'html/pagee.ftlh'; did you mean 'html/page.ftlh'?");
        assertThatThrownBy(() -> theme.copy("html/footer.ftlh", templates))
                .hasMessage(
                        "the default theme has no file 'html/footer.ftlh'; did you mean 'html/partials/footer.ftlh'?");
        assertThatThrownBy(() -> theme.copy("../secret", templates)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void templatesOfAnotherContractAreWarnedOf() throws IOException {
        write("theme.yaml", "contract: 7\n");

        load();

        assertThat(reported())
                .containsExactly("WARNING BS-TEMPLATE-005 templates/theme.yaml these templates are for contract '7' of"
                        + " the data model, which is now 1 | see what changed in the manual, under 'Theming', then write:"
                        + " contract: 1");
    }

    @Test
    void aTokenIsPutOverTheDefaultOneAndTheOthersStay() throws IOException {
        write("tokens.css", "/* ours */\n:root { --accent: #0b5d4e; }\n");

        String css = load().text("tokens.css");

        assertThat(css.indexOf("--accent: #9b1b19")).isPositive().isLessThan(css.indexOf("--accent: #0b5d4e"));
        assertThat(css.indexOf("--accent: #0b5d4e")).isLessThan(css.indexOf("--accent: #e3978c"));
        assertThat(css).contains("--measure: 36rem", "@media print");
    }

    @Test
    void aTokenForDarkScreensComesLast() throws IOException {
        write(
                "tokens.css",
                ":root { --accent: #111111; }\n@media (prefers-color-scheme: dark) { :root { --accent: #eeeeee; } }");

        String css = load().text("tokens.css");

        assertThat(css.lines().toList().get(1))
                .endsWith("@media (prefers-color-scheme: dark) { :root { --accent: #eeeeee; } }");
        assertThat(css.indexOf("#111111")).isLessThan(css.indexOf("#e3978c"));
        assertThat(css.indexOf("#e3978c")).isLessThan(css.indexOf("#eeeeee"));
    }

    @Test
    void wordsOfTheUserAreAddedToThoseOfTheTheme() throws IOException {
        write("strings/en.yaml", "people: Who is who\n");

        Strings strings = Strings.of(load(), java.util.Locale.ENGLISH);

        assertThat(strings.text("people")).isEqualTo("Who is who");
        assertThat(strings.text("timeline")).isEqualTo("Timeline");
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
    void textThatIsNoUtf8IsAnError() throws IOException {
        Path file = project.resolve("templates/html/partials/footer.ftlh");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'<', 'p', '>', (byte) 0xE9});

        Theme theme = load();

        assertThat(reported())
                .containsExactly("ERROR BS-TEMPLATE-003 templates/html/partials/footer.ftlh this file is not UTF-8 text"
                        + " | save it with the encoding UTF-8");
        assertThat(theme.text("html/partials/footer.ftlh")).doesNotContain("\uFFFD");
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
                        "ERROR BS-TEMPLATE-003 templates/fonts/Broken.ttf this file is not a TrueType or OpenType font"
                                + " | put a TrueType or OpenType font in its place",
                        "ERROR BS-TEMPLATE-003 templates/fonts/manifest.yaml there is no font file 'Gone.ttf'"
                                + " | put it into the folder fonts",
                        "ERROR BS-TEMPLATE-003 templates/strings/de.yaml:1:3 this is not YAML: expected ',' or ']', but got"
                                + " <stream end> | check the indentation, and put a text that holds ': ' or begins with"
                                + " a special character in quotes",
                        "ERROR BS-TEMPLATE-003 templates/strings/en.yaml 'dateDay' is not a date pattern"
                                + " | write it like: d MMMM uuuu");
        assertThat(theme.displayName("strings/en.yaml")).isEqualTo("default-theme/strings/en.yaml");
    }

    @Test
    void wordsAreTextsThatSomebodyAsksFor() throws IOException {
        write("strings/de.yaml", "keyPoint: Punkte\npeople: [Leute]\nhome:\nownWord: Wort\nminutesFew: Minuten\n");
        write("strings/es.yaml", "- a\n");
        write("strings/pt-BR.yaml", "people: Pessoas\npagesFew: \"{0}\"\n");
        write("strings/deutsch.yaml", "people: Leute\n");
        write("html/page.ftlh", "${strings.ownWord}");

        load();

        assertThat(reported())
                .containsExactly(
                        "WARNING BS-TEMPLATE-002 templates/strings/de.yaml:1:1 no template uses the key 'keyPoint'"
                                + " | did you mean 'keyPoints'?",
                        "ERROR BS-TEMPLATE-003 templates/strings/de.yaml:2:1 'people' has no text"
                                + " | write the text on the same line, or \"\" for none",
                        "ERROR BS-TEMPLATE-003 templates/strings/de.yaml:3:1 'home' has no text"
                                + " | write the text on the same line, or \"\" for none",
                        "WARNING BS-TEMPLATE-002 templates/strings/de.yaml:5:1 no template uses the key 'minutesFew'"
                                + " | the keys are those of strings/en.yaml of the default theme",
                        "WARNING BS-TEMPLATE-002 templates/strings/deutsch.yaml this file overrides nothing of the default"
                                + " theme | name it by its language, such as strings/it.yaml or strings/pt-BR.yaml",
                        "ERROR BS-TEMPLATE-003 templates/strings/es.yaml:1:1 this is not a YAML file of keys and texts"
                                + " | write it like strings/en.yaml of the default theme");
    }

    @Test
    void aTemplateForXmlHasToWriteXml() throws IOException {
        write("html/feed.ftlx", "<feed><b></feed>");

        assertThatThrownBy(() -> load().render("html/feed.ftlx", Map.of(), "the feed"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageStartingWith("it writes no well-formed XML (line 1 of what it writes: ")
                .hasMessageEndingWith(", while rendering the feed");
    }

    /** The position is that of the only custom template that can be the cause. */
    @Test
    void aPartialForXmlIsNamedWhereTheTemplateAroundItIsTheThemes() throws IOException {
        write("pdf/book.css", "p { color: red }");
        write("epub/nav.ftlx", "<nav><b></nav>");
        write("epub/ncx.ftlx", "<ncx/>");
        write("html/feed.ftlx", "<feed><b></feed>");

        assertThatThrownBy(() -> load().render("html/feed.ftlx", Map.of(), "the feed"))
                .isInstanceOfSatisfying(
                        TemplateFailure.class,
                        failure -> assertThat(failure.diagnostic().position().file())
                                .isEqualTo("templates/html/feed.ftlx"));
        TemplateErrors errors = new TemplateErrors(path -> "templates/" + path, "the book");
        assertThat(errors.malformed("it writes none", "epub/x.ftlx", List.of("epub/nav.ftlx"))
                        .diagnostic()
                        .position()
                        .file())
                .isEqualTo("templates/epub/nav.ftlx");
        assertThat(errors.malformed("it writes none", "epub/x.ftlx", List.of("epub/nav.ftlx", "epub/ncx.ftlx"))
                        .diagnostic()
                        .hint())
                .hasValue("close each element in one of your templates templates/epub/nav.ftlx and"
                        + " templates/epub/ncx.ftlx, and put attribute values in quotes");
    }
}
