package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels of the interface in the language of an article. */
class LanguagesTest {

    @TempDir
    Path folder;

    private Project project() {
        return Project.in(folder)
                .write("content/site.yaml", "title: Site\nbaseUrl: https://site.example/\neditions: [site]\n");
    }

    private static String article(String language) {
        return "---\ntitle: A\ndate: 2026-03-09\nlanguage: " + language + "\nkeyPoints: [One]\n---\nText.\n";
    }

    @Test
    void aLanguageWithoutWordsIsReportedOnce() {
        GenerationReport report = project()
                .write("content/articles/a.md", article("fi"))
                .write("content/articles/b.md", article("fi"))
                .generate();

        assertThat(report.diagnostics().stream()
                        .map(found -> report.printer().print(found).stripTrailing()))
                .containsExactly("""
                        warning BS-LANG-003: the theme has no words in Finnish, so labels around this text are in English
                          --> content/articles/a.md:1:1
                           1 | ---
                             | ^
                          = write templates/strings/fi.yaml; mvn site:eject -Dbroadsheet.file=strings/en.yaml gives the words\
                        """);
    }

    @Test
    void theLanguageOfTheSiteIsReportedWhereItIsWritten() {
        GenerationReport report = project()
                .write(
                        "content/site.yaml",
                        "title: Site\nbaseUrl: https://site.example/\nlanguage: gl\neditions: [site]\n")
                .write("content/articles/a.md", "---\ntitle: A\ndate: 2026-03-09\n---\nText.\n")
                .generate();

        assertThat(report.diagnostics())
                .extracting(found -> found.code() + " " + found.position())
                .containsExactly("BS-LANG-003 content/site.yaml:3:11");
    }

    @Test
    void aRegionHasTheWordsOfItsLanguage() throws IOException {
        Project project = project()
                .write("content/articles/a.md", article("nl-BE"))
                .write("content/articles/b.md", article("no"))
                .write("content/articles/c.md", article("pt-PT"))
                .write("content/articles/d.md", article("zh-Hant-TW"));

        assertThat(project.generate().diagnostics()).isEmpty();
        assertThat(page(project, "a")).contains("Hoofdpunten", "9 maart 2026");
        assertThat(page(project, "b")).contains("Kort fortalt", "9. mars 2026");
        assertThat(page(project, "c")).contains("Pontos principais", "9 de março de 2026", "Pesquisa");
        assertThat(page(project, "d")).contains("要点", "2026年3月9日");
    }

    private static String page(Project project, String name) throws IOException {
        return project.text("articles/" + name + "/index.html");
    }
}
