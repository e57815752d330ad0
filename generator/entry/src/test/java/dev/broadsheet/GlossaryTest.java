package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links from terms to the glossary and back. */
class GlossaryTest {

    private static final String GLOSSARY = """
            # Glossary

            ::: glossary
            Tide
            : The rise and fall of the *sea*.

            Spring tide
            Syzygy
            : A tide of great range.
            :::
            """;

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(root)
                .write("content/site.yaml", """
                        title: A Manual
                        baseUrl: https://manual.example/
                        kind: manual
                        contents: {chapters: [a.md, b.md], back: glossary.md}
                        """)
                .write("content/chapters/glossary.md", GLOSSARY)
                .write("content/chapters/a.md", """
                        # A tide

                        ## The tide

                        Of `tide` and [the tide](b.md), betides, a Spring tide, a **tide** and a tide.
                        """)
                .write("content/chapters/b.md", "# Second\n\nThe TIDE turns.[^1]\n\n[^1]: A syzygy.\n");
    }

    private Document onSite(String path) throws IOException {
        GenerationReport report = project.generate();
        assertThat(Project.printed(report)).isEmpty();
        return project.page(path);
    }

    private Document inBook(String path) throws IOException {
        try (ZipFile book = new ZipFile(project.output().resolve("book.epub").toFile());
                InputStream in = book.getInputStream(book.getEntry("OEBPS/" + path))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }

    @Test
    void theFirstUseOfATermInATextLeadsToItsDefinition() throws IOException {
        List<Element> links = onSite("a/index.html").select(".term-link");

        assertThat(links).extracting(Element::text).containsExactly("Spring tide", "tide");
        assertThat(links)
                .extracting(link -> link.attr("href"))
                .containsExactly("../glossary/index.html#term-spring-tide", "../glossary/index.html#term-tide");
        assertThat(links.get(1).attr("title")).isEqualTo("The rise and fall of the sea.");
        assertThat(Objects.requireNonNull(links.get(1).parent()).is("strong")).isTrue();
    }

    @Test
    void theGlossaryLeadsToTheUses() throws IOException {
        Document page = onSite("glossary/index.html");

        assertThat(page.select("#term-tide .term-use").eachAttr("href"))
                .containsExactly("../a/index.html#use-of-term-tide", "../b/index.html#use-of-term-tide");
        assertThat(page.select("#term-tide .term-use").eachAttr("aria-label")).containsExactly("A tide", "Second");
        assertThat(onSite("b/index.html").getElementById("use-of-term-tide")).isNotNull();
        assertThat(page.select("dd .term-link")).isEmpty();
    }

    @Test
    void itIsTheSameInTheEBookAndInPrint() throws IOException {
        project.generate();

        assertThat(inBook("text/a.xhtml").select("a[role=doc-glossref]").eachAttr("href"))
                .containsExactly("glossary.xhtml#term-spring-tide", "glossary.xhtml#term-tide");
        assertThat(inBook("text/glossary.xhtml").select("[epub:type=glossary] dt a"))
                .hasSize(4);
        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(book))
                    .contains("a Spring tide, a tide and", "Tide ↑\u00A01 ↑\u00A02");
        }
    }
}
