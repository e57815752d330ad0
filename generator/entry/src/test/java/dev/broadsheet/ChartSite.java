package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Base class of tests with a site of one chart. */
abstract class ChartSite {

    @TempDir
    Path root;

    /** Returns a drawing of a chart. @param width {@code wide} or {@code narrow} */
    final String plot(String chart, String width) throws IOException {
        String page = page(chart);
        int start = page.indexOf("<div class=\"plot plot-" + width + "\">");
        return page.substring(start, page.indexOf("</svg>", start));
    }

    final String page(String chart) throws IOException {
        Project project = Project.in(root)
                .write("content/site.yaml", "title: T\nbaseUrl: https://example.org/\neditions: [site]\n")
                .article("one", "```chart\n" + chart + "```\n");
        assertThat(project.generate().diagnostics()).isEmpty();
        return project.text("articles/one/index.html");
    }
}
