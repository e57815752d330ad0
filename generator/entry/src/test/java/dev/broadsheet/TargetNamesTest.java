package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of targets other than their ids: those of imported works, and numbers of captions. */
class TargetNamesTest {

    @Test
    void anIdThatBeginsWithADigitIsFound(@TempDir Path folder) throws IOException {
        Project project = Project.start(folder)
                .write("content/articles/2026-01-01-visit.md", """
                        ---
                        title: The visit
                        date: 2026-01-01
                        ---
                        See [raw](#1zst) and [own](#2nd).

                        <span id="1zst">One</span> and two.

                        Three. {#2nd}
                        """)
                .write("content/articles/2026-01-02-other.md", """
                        ---
                        title: Other
                        date: 2026-01-02
                        ---
                        See [raw](2026-01-01-visit.md#1zst).
                        """);

        GenerationReport report = project.generate();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(project.text("articles/visit/index.html"))
                .contains("href=\"#s-1zst\"", "id=\"s-1zst\"", "href=\"#s-2nd\"", "id=\"s-2nd\"");
        assertThat(project.text("articles/other/index.html")).contains("../visit/index.html#s-1zst");
    }

    @Test
    void aCaptionWithAnIdOfItsOwnIsFoundByItsNumberToo(@TempDir Path folder) throws IOException {
        Project project = Project.start(folder)
                .write("content/articles/2026-01-01-visit.md", """
                        ---
                        title: The visit
                        date: 2026-01-01
                        ---
                        See [#listing-1] and [there](#listing-1).

                        ```text {caption="Wait" #wait}
                        wait
                        ```
                        """)
                .write("content/articles/2026-01-02-other.md", """
                        ---
                        title: Other
                        date: 2026-01-02
                        ---
                        See [the listing](2026-01-01-visit.md#listing-1).
                        """);

        GenerationReport report = project.generate();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(project.text("articles/visit/index.html"))
                .contains("href=\"#wait\" class=\"ref\">Listing\u00A01</a>", "<a href=\"#wait\">there</a>");
        assertThat(project.text("articles/other/index.html")).contains("../visit/index.html#wait");
    }
}
