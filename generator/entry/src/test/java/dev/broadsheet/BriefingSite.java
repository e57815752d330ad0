package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Base class of tests with a site of articles of one paragraph. */
abstract class BriefingSite {

    @TempDir
    Path root;

    final Project site(String more) {
        return Project.in(root)
                .write(
                        "content/site.yaml",
                        "title: A Briefing\nbaseUrl: https://briefing.example/\neditions: [site]\n" + more);
    }

    static void article(Project project, String slug, String date, String frontMatter) {
        project.write(
                "content/articles/" + slug + ".md",
                "---\ntitle: The " + slug + "\ndate: " + date + "\n" + frontMatter + "---\n\nA paragraph.\n");
    }

    /** Returns the generated pages without the search page, which always exists. */
    static List<String> pages(Project project) {
        GenerationReport report = project.generate();
        assertThat(Project.printed(report)).isEmpty();
        return report.files().stream()
                .filter(path -> path.endsWith(".html") && !path.startsWith("search/"))
                .toList();
    }
}
