package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in several languages, with the interface of the site in each. */
class TranslationsTest {

    private static final String SITE = """
            title: A Briefing
            baseUrl: https://briefing.example/
            language: en
            editions: [site]
            """;

    @TempDir
    Path root;

    private Project project = Project.in(Path.of("."));

    @BeforeEach
    void start() {
        project = Project.start(root)
                .write("content/site.yaml", SITE)
                .article("visit", "It was short.")
                .write(
                        "content/articles/visit.fr.md",
                        "---\ntitle: La visite\ndate: 2026-01-01\n---\n\nElle fut courte.\n");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(project.output().resolve(path), StandardCharsets.UTF_8));
    }

    private GenerationReport generate() {
        GenerationReport report = project.generate();
        assertThat(report.published()).as(Project.printed(report)).isTrue();
        return report;
    }

    /** Lists contain only originals, so that an author of translations only has no page. */
    @Test
    void whoIsNamedByATranslationOnlyIsNamedWithoutALink() throws IOException {
        project.write(
                "content/articles/visit.fr.md",
                "---\ntitle: La visite\ndate: 2026-01-01\nauthors: [Ana Vale, Bo Roy]\n---\n\nElle fut courte.\n");
        generate();
        Document french = page("articles/visit-fr/index.html");

        assertThat(french.expectFirst(".meta span").text()).isEqualTo("Par Ana Vale, Bo Roy");
        assertThat(french.select(".meta [rel=author]")).isEmpty();
    }

    @Test
    void theNameOfTheFileSaysTheLanguage() throws IOException {
        generate();
        Document french = page("articles/visit-fr/index.html");

        assertThat(french.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(french.select(".skip").text()).isEqualTo("Aller au texte");
    }

    @Test
    void pagesLeadToTheirTranslationsAndSoDoSearchEngines() throws IOException {
        generate();
        Document page = page("articles/visit/index.html");

        assertThat(page.select("nav.languages a").eachText()).containsExactly("English", "Français");
        assertThat(page.select("nav.languages a").eachAttr("href"))
                .containsExactly("index.html", "../visit-fr/index.html");
        assertThat(page.select("nav.languages a[aria-current]").text()).isEqualTo("English");
        assertThat(page.select("link[hreflang=fr]").attr("href"))
                .isEqualTo("https://briefing.example/articles/visit-fr/");
        assertThat(page.select("link[hreflang]").eachAttr("href"))
                .isEqualTo(page("articles/visit-fr/index.html")
                        .select("link[hreflang]")
                        .eachAttr("href"));
    }

    @Test
    void listsShowTheOneInTheLanguageOfThePublication() throws IOException {
        generate();
        assertThat(page("archive/index.html").select("main").text())
                .contains("Title of visit")
                .doesNotContain("La visite");
        assertThat(Files.readString(project.output().resolve("sitemap.xml"))).contains("/articles/visit-fr/");

        project.write("content/site.yaml", SITE.replace("language: en", "language: fr-CA"));
        project.article("visit", "It was short.")
                .write(
                        "content/articles/visit.md",
                        "---\ntitle: The visit\ndate: 2026-01-01\nlanguage: en\n---\n\nShort.\n");
        generate();
        assertThat(page("archive/index.html").select("main").text())
                .contains("La visite")
                .doesNotContain("The visit");
    }

    @Test
    void aTranslationThatIsMissingIsReported() {
        project.write("content/site.yaml", SITE + "languages: [en, fr, ar]\n");

        assertThat(generate().diagnostics())
                .extracting(
                        Diagnostic::code,
                        d -> d.position().file(),
                        Diagnostic::message,
                        d -> d.hint().orElse(""))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "BS-LANG-001",
                        "content/articles/visit.fr.md",
                        "there is no translation into ar",
                        "write content/articles/visit.ar.md, or take ar out of 'languages' in site.yaml"));
    }

    @Test
    void arabicIsWrittenFromTheRightWithItsOwnMonthsAndNumbers() throws IOException {
        project.write("content/articles/visit.ar.md", "---\ntitle: الزيارة\ndate: 2026-01-19\n---\n\nكانت قصيرة.\n");
        generate();
        Document page = page("articles/visit-ar/index.html");

        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst("main time").text()).isEqualTo("19 يناير 2026");
        assertThat(page.select("nav.languages a").eachText()).containsExactly("العربية", "English", "Français");
    }

    @Test
    void aNameThatOnlyLooksLikeALanguageIsNone() throws IOException {
        project.article("minutes.v2", "Text.").article("plan.xx", "Text.");
        generate();

        assertThat(page("articles/minutes-v2/index.html").expectFirst("html").attr("lang"))
                .isEqualTo("en");
        assertThat(page("articles/plan-xx/index.html").expectFirst("html").attr("lang"))
                .isEqualTo("en");
    }
}
