package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/** The places of notes in a book, and its lists. */
class BookApparatusTest {

    private static final String SITE =
            "title: A Manual\nbaseUrl: https://manual.example/\nkind: manual\neditions: [pdf, epub]\n";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(root);
    }

    private void site(String more) throws IOException {
        project.write("content/site.yaml", SITE + more);
        GenerationReport report = project.generate();
        assertThat(Project.printed(report)).isEmpty();
    }

    private void noted() {
        project.write("content/chapters/1-a.md", "# First\n\nA word.[^1] Again.[^1]\n\n[^1]: Of the *first*.\n")
                .write("content/chapters/2-b.md", "# Second\n\nA word.[^1]\n\n[^1]: Of the second.\n");
    }

    private String printed() throws IOException {
        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            return new PDFTextStripper().getText(book);
        }
    }

    private Document inBook(String path) throws IOException {
        try (ZipFile book = new ZipFile(project.output().resolve("book.epub").toFile());
                InputStream in = book.getInputStream(book.getEntry("OEBPS/" + path))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }

    @Test
    void notesAreAtTheFootOfPages() throws IOException {
        noted();
        site("");

        assertThat(printed()).contains("A word.1 Again.1\n1. Of the first.\n");
        assertThat(inBook("text/a.xhtml").select("[epub:type=footnotes] aside")).hasSize(1);
    }

    @Test
    void notesAreBehindTheirChapter() throws IOException {
        noted();
        site("notes: end-of-chapter\n");

        assertThat(printed()).contains("A word.1 Again.1\nNotes\n1. Of the first. ↑ ↑\n");
        Element notes = Objects.requireNonNull(inBook("text/a.xhtml").selectFirst("[epub:type=endnotes]"));
        assertThat(notes.select("h2").text()).isEqualTo("Notes");
        assertThat(notes.select("aside[id=fn-1] a[epub:type=backlink]")).hasSize(2);
    }

    @Test
    void notesAreBehindAllChaptersAndSayWhichPagesTheyAreOf() throws IOException {
        noted();
        site("books: [{chapters: true, notes: end-of-book, open: any}]\n");

        assertThat(printed())
                .contains(
                        "A word.1 Again.1\n",
                        "Notes\n1 First\n1. Of the first. ↑ ↑\n2 Second\n1. Of the second. ↑\nNotes to pages 1–2\n");
    }

    @Test
    void aBookHasTheListsThatItAsksFor() throws IOException {
        project.write("content/chapters/1-a.md", """
                ---
                corrections:
                  - {date: 2026-03-01, text: It is 12 m high.}
                ---

                # First

                *[PDF]: Portable Document Format
                *[CSS]: Cascading Style Sheets
                *[SVG]: Scalable Vector Graphics

                Of PDF and CSS.

                ```java {caption="A class"}
                class A {}
                ```
                """);
        site("books: [{chapters: true, lists: [listings, abbreviations, corrections]}]\n");

        assertThat(inBook("nav.xhtml").select("#_listings li li").eachText()).containsExactly("Listing 1-1 A class");
        assertThat(inBook("abbreviations.xhtml").select("dl > *").eachText())
                .containsExactly("CSS", "Cascading Style Sheets", "PDF", "Portable Document Format");
        assertThat(inBook("corrections.xhtml")
                        .select("[role=doc-errata] :is(h2, li)")
                        .eachText())
                .containsExactly("1 First", "1 March 2026 It is 12 m high.");
        assertThat(printed()).contains("Corrections\n1 First (p. 1)\n1 March 2026 It is 12 m high.\n");

        site("books: [{chapters: true, lists: false}]\n");
        assertThat(printed()).doesNotContain("First (p. 1)");
    }
}
