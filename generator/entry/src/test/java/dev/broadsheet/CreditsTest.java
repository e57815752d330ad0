package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credits of pictures, in all editions and in metadata. */
class CreditsTest {

    private static final String LINE = "<div class=\"credit\">Map: Ada Marsh \u00B7 "
            + "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\">CC BY-SA 4.0</a> \u00B7 "
            + "<a href=\"https://example.org/1\" class=\"source\">Source</a></div>"
            + "<figcaption><span class=\"number\">Figure 1</span> The quay</figcaption>";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void make() throws IOException {
        byte[] picture = Files.readAllBytes(Path.of("src/test/resources/dev/broadsheet/edition/map.png"));
        project = Project.start(root)
                .write("content/site.yaml", """
                        title: A
                        baseUrl: https://a.example/
                        credits:
                          - path: articles/agency/
                            credit: "Photograph: Northern Agency"
                            license: All rights reserved
                          - path: articles/other.png
                            credit: Somebody
                        """)
                .write("content/articles/quay.png", picture)
                .write("content/articles/agency/crane.png", picture)
                .write("content/articles/visit.md", """
                        ---
                        title: A visit
                        date: 2026-01-01
                        picture: quay.png
                        pictureCredit: "Photograph: Davit Oru"
                        ---
                        ![A map](quay.png "The quay"){credit="Map: Ada Marsh" license="CC-BY-SA-4.0" source="https://example.org/1"}

                        ![A crane](agency/crane.png)

                        ![A quay](quay.png)
                        """);
        assertThat(project.generate().published()).isTrue();
    }

    @Test
    void standBelowPicturesOnTheSite() throws IOException {
        assertThat(project.text("articles/visit/index.html"))
                .contains(LINE)
                .contains(
                        "<div class=\"credit\">Photograph: Northern Agency \u00B7 <span>All rights reserved</span></div></figure>")
                .doesNotContain("Somebody", "license=");
        assertThat(project.text("articles/visit/index.md"))
                .contains("Map: Ada Marsh \u00B7 [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/)");
    }

    @Test
    void standBelowPicturesInBookAndBrief() throws IOException {
        try (var book = FileSystems.newFileSystem(project.output().resolve("book.epub"))) {
            assertThat(Files.readString(book.getPath("OEBPS/text/visit.xhtml"))).contains(LINE);
            assertThat(Files.readString(book.getPath("OEBPS/nav.xhtml"))).doesNotContain("Ada Marsh");
        }
        try (PDDocument pdf = Loader.loadPDF(
                project.output().resolve("articles/visit/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Map: Ada Marsh \u00B7 CC BY-SA 4.0 \u00B7 Source");
        }
    }

    @Test
    void areToldToMachines() throws IOException {
        assertThat(project.text("articles/visit/index.html"))
                .contains("{\"@type\":\"ImageObject\",\"contentUrl\":\"https://a.example/articles/quay.png\","
                        + "\"creditText\":\"Photograph: Davit Oru\"")
                .contains("\"creditText\":\"Map: Ada Marsh\",\"copyrightNotice\":\"Map: Ada Marsh\","
                        + "\"creator\":{\"@type\":\"Person\",\"name\":\"Ada Marsh\"},"
                        + "\"license\":\"https://creativecommons.org/licenses/by-sa/4.0/\","
                        + "\"acquireLicensePage\":\"https://example.org/1\"}")
                .contains("\"copyrightNotice\":\"Photograph: Northern Agency. All rights reserved\"");
    }
}
