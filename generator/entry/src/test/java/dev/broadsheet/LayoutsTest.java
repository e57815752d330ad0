package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts of individual articles, and keys that only custom templates use. */
class LayoutsTest {

    private static final String ARTICLE = """
            ---
            title: A visit
            date: 2026-01-02
            layout: %s
            params:
              colour: deep blue
              stars: 4
              rate: 2.50
              open: true
              crew: [Ada, Bo]
              ship: {name: Vega, length: 80}
            ---
            Text.
            """;

    private static final String FEATURE = """
            <!DOCTYPE html><html lang="en"><title>${article.title}</title>
            <p class="${article.params.colour?replace(" ", "-")}">${article.params.stars + 1} ${article.params.rate}</p>
            <#if article.params.open><p><#list article.params.crew as name>${name} </#list></p></#if>
            <p>${article.params.ship.name} ${article.params.ship.length}</p>
            <p>${site.params.motto} <#if site.params.none??>never</#if></p>
            ${article.body}</html>
            """;

    @TempDir
    Path folder;

    private Project project(String layout) {
        return Project.in(folder)
                .write("content/site.yaml", "title: Site\neditions: [site]\nparams:\n  motto: Slow & steady\n")
                .write("templates/html/feature.ftlh", FEATURE)
                .write("content/articles/visit.md", ARTICLE.formatted(layout));
    }

    @Test
    void theTemplateGetsAnyKeys() throws IOException {
        Project project = project("feature");

        assertThat(project.generate().diagnostics())
                .noneMatch(found -> found.code().startsWith("BS-TEMPLATE"));
        assertThat(project.text("articles/visit/index.html"))
                .contains("<p class=\"deep-blue\">5 2.5</p>", "<p>Ada Bo </p>", "<p>Vega 80</p>")
                .contains("<p>Slow &amp; steady </p>", "<p id=\"p-1\">Text.");
    }

    @Test
    void anEarlierAddressOfTheArticleLeadsOnWithoutIt() throws IOException {
        Project project = project("feature");
        project.write("content/articles/visit.md", ARTICLE.formatted("feature\naliases: /2025/visit.html"));

        assertThat(project.generate().diagnostics())
                .noneMatch(found -> found.code().startsWith("BS-TEMPLATE"));
        assertThat(project.text("2025/visit.html"))
                .contains("http-equiv=\"refresh\"")
                .doesNotContain("Vega");
    }

    @Test
    void aLayoutThatIsNotThereIsToldAtItsLine() {
        GenerationReport report = project("featur").generate();

        assertThat(report.diagnostics().stream().map(report.printer()::print))
                .anySatisfy(printed -> assertThat(printed).contains("""
                        error BS-TEMPLATE-006: there is no template for the layout 'featur'
                          --> content/articles/visit.md:4:9
                           4 | layout: featur
                             |         ^
                          = did you mean 'feature'?\
                        """));
    }
}
