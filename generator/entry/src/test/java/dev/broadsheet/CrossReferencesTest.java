package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code [#figure-1]} in each edition: the label in the language of the article, the number, and in print the page. */
class CrossReferencesTest {

    private static final String TEXT = "Words that fill the page until another one begins. ".repeat(200);

    private static Project project;

    @BeforeAll
    static void build(@TempDir Path root) throws IOException {
        project = Project.start(root)
                .write("content/articles/2026-01-01-visit.md", """
                        ---
                        title: The visit
                        date: 2026-01-01
                        ---
                        See [#figure-2], [#map], [#table-1], [#talks], [#sum], [#listing-1], [#read], not \\[#talks] and not [#42].

                        %s

                        ## The *talks*[^1] {#talks}

                        ```java {caption="Wait" file="Talks.java"}
                        wait();
                        ```

                        ```text {caption="Read on" #read}
                        read on
                        ```

                        ```math {#sum}
                        a + b
                        ```

                        ![A map](map.png "The strait"){#map}

                        ![A map](map.png "The harbour")

                        | Year | Talks |
                        | ---- | ----- |
                        | 2023 | 7     |
                        [Hours]

                        [^1]: Of [#map].
                        """.formatted(TEXT))
                .write("content/articles/2026-01-02-besuch.md", """
                        ---
                        title: Der Besuch
                        date: 2026-01-02
                        language: de
                        ---
                        Siehe [#figure-1] und [#dauer].

                        ## Dauer

                        ![Karte](map.png "Die Enge")
                        """);
        BufferedImage map = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        map.setRGB(1, 1, Color.RED.getRGB());
        ImageIO.write(map, "png", root.resolve("content/articles/map.png").toFile());
        assertThat(project.generate().published()).isTrue();
    }

    @Test
    void siteHasThemAsLinks() throws IOException {
        assertThat(project.text("articles/visit/index.html"))
                .contains("See <a href=\"#figure-2\" class=\"ref\">Figure\u00A02</a>, "
                        + "<a href=\"#map\" class=\"ref\">Figure\u00A01</a>, "
                        + "<a href=\"#table-1\" class=\"ref\">Table\u00A01</a>, "
                        + "<a href=\"#talks\" class=\"ref\">Section \u201CThe talks\u201D</a>, "
                        + "<a href=\"#sum\" class=\"ref\">Equation\u00A0(1)</a>, "
                        + "<a href=\"#listing-1\" class=\"ref\">Listing\u00A01</a>, "
                        + "<a href=\"#read\" class=\"ref\">Listing\u00A02</a>, "
                        + "not [#talks] and not [#42].")
                .contains("Of <a href=\"#map\" class=\"ref\">Figure\u00A01</a>.");
    }

    @Test
    void listingsHaveCaptionsWithTheirFile() throws IOException {
        String caption =
                "<figcaption><span class=\"number\">Listing 1</span> Wait <code class=\"file\">Talks.java</code></figcaption>";
        assertThat(project.text("articles/visit/index.html"))
                .contains("<figure id=\"listing-1\" class=\"code-listing\">" + caption + "<pre tabindex=\"0\">")
                .contains(
                        "<figure id=\"read\" class=\"code-listing\"><figcaption><span class=\"number\">Listing 2</span> Read on");
        assertThat(project.text("articles/visit/index.md"))
                .contains("**Listing 1** Wait `Talks.java`\n\n```java\nwait();");
        assertThat(project.documents("book.epub")).contains(">Listing 1</span> Wait");
        assertThat(pagesOf("articles/visit/brief.pdf"))
                .anyMatch(page -> page.contains("Listing 1 Wait Talks.java wait();"));
    }

    @Test
    void theyAreInTheLanguageOfTheArticle() throws IOException {
        assertThat(project.text("articles/besuch/index.html"))
                .contains("class=\"ref\">Abbildung\u00A01</a>")
                .contains("class=\"ref\">Abschnitt \u201EDauer\u201C</a>");
    }

    @Test
    void markdownAndFeedHaveThem() throws IOException {
        assertThat(project.text("articles/visit/index.md"))
                .contains("[Figure\u00A02](")
                .contains("[Section \u201CThe talks\u201D](");
        assertThat(project.text("feed.xml")).contains("class=&quot;ref&quot;&gt;Figure\u00A02&lt;/a&gt;");
    }

    @Test
    void bookHasThem() throws IOException {
        assertThat(project.documents("book.epub")).contains("<a href=\"#figure-2\" class=\"ref\">Figure\u00A02</a>");
    }

    @Test
    void printHasTheirPagesToo() throws IOException {
        List<String> brief = pagesOf("articles/visit/brief.pdf");
        int page = 1;
        while (!brief.get(page - 1).contains("Figure 2 The harbour")) {
            page++;
        }
        assertThat(page).isGreaterThan(1);
        assertThat(brief.get(0)).contains("See Figure 2 (p. " + page + "), Figure 1 (p. ");
        assertThat(String.join(" ", pagesOf("book.pdf")))
                .containsPattern("See Figure 2 \\(p\\. \\d\\), Figure 1 \\(p\\. \\d\\)");
    }

    @Test
    void whatIsOnTheSamePageHasNoPage() throws IOException {
        assertThat(pagesOf("articles/besuch/brief.pdf").get(0))
                .contains("Siehe Abbildung 1 und Abschnitt \u201EDauer\u201C.");
        assertThat(pagesOf("articles/visit/brief.pdf").get(0)).contains("(p. ");
    }

    private static List<String> pagesOf(String path) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(project.output().resolve(path).toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("[\\s\\u00A0]+", " "));
            }
        }
        return pages;
    }
}
