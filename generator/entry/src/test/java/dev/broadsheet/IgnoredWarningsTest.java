package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.config.IgnoredWarnings;
import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leftover markup that an article or the whole site declares as intended. */
class IgnoredWarningsTest {

    private static final String TEXT = "The variable $x$ and **Note:**text.\n";

    @TempDir
    Path root;

    @Test
    void anArticleIgnoresWhatItNames() {
        Project project = Project.start(root)
                .write("content/articles/a.md", front("ignore: BS-MD-014\n") + TEXT)
                .write("content/articles/b.md", front("") + TEXT);

        assertThat(codes(project)).containsExactly("a.md BS-MD-012", "b.md BS-MD-014", "b.md BS-MD-012");
    }

    @Test
    void siteYamlIgnoresForAllArticles() {
        Project project = Project.start(root)
                .write("content/site.yaml", "title: T\nbaseUrl: https://example.org/\nignore: [BS-MD-012, BS-MD-014]\n")
                .write("content/articles/a.md", front("") + TEXT);

        assertThat(codes(project)).isEmpty();
    }

    @Test
    void whatAnArticleIncludesIsItsText() {
        Project project = Project.start(root)
                .write("content/_part.md", TEXT)
                .write("content/articles/a.md", front("ignore: [BS-MD-012]\n") + "{{#include ../_part.md}}\n");

        assertThat(codes(project)).containsExactly("_part.md BS-MD-014");
    }

    @Test
    void theCodesAreThoseOfWarnings() {
        assertThat(IgnoredWarnings.CODES).isSorted().doesNotHaveDuplicates();
    }

    private static String front(String keys) {
        return "---\ntitle: T\ndate: 2026-01-01\n" + keys + "---\n";
    }

    private static List<String> codes(Project project) {
        return project.generate().diagnostics().stream()
                .map(IgnoredWarningsTest::shown)
                .toList();
    }

    private static String shown(Diagnostic diagnostic) {
        String file = diagnostic.position().file();
        return file.substring(file.lastIndexOf('/') + 1) + " " + diagnostic.code();
    }
}
