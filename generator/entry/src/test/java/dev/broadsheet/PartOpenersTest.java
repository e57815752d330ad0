package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
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

/** The pages of parts, in three editions. */
class PartOpenersTest {

    private static final String SITE = "title: Tides\nbaseUrl: https://tides.example/\nlanguage: en\n";
    private static final String PARTS = """
            kind: book
            contents:
              parts:
                - title: Ebb
                  standfirst: Before anybody measured it.
                  picture: art/sea.png
                  alt: The sea at noon
                  epigraph:
                    text: |
                      Never still,
                      never in a hurry.
                    author: Ann Marsh
                    source: Tide Tables
                  contents: true
                  chapters: [one.md, two.md]
                - file: flood/part.md
                  epigraph: A saying.
                  chapters: [three.md]
            """;

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() throws IOException {
        byte[] png = Project.encoded(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png");
        project = Project.in(root)
                .write("content/art/sea.png", png)
                .write("content/chapters/one.md", "# One\n\nText of one, see [](flood/part.md).\n")
                .write("content/chapters/two.md", "# Two\n\nText of two.\n")
                .write("content/chapters/three.md", "# Three\n\nText of three.\n")
                .write(
                        "content/chapters/flood/part.md",
                        "---\ntitle: Flood\nstandfirst: It comes back.\n---\n\nOf the *flood*{.term}.[^1]\n\n[^1]: A note.\n");
    }

    private void generate(String more) {
        project.write("content/site.yaml", SITE + more);
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    private String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll(" +", " ").strip();
    }

    private int pageOf(PDDocument document, String beginning) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (page(document, page).startsWith(beginning)) {
                return page;
            }
        }
        throw new AssertionError("no page begins with " + beginning);
    }

    private Document html(String path) throws IOException {
        return Jsoup.parse(Objects.requireNonNull(project.published().get(path), path));
    }

    private Document epub(String name) throws IOException {
        try (ZipFile zip = new ZipFile(project.output().resolve("book.epub").toFile())) {
            String xhtml = new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry("OEBPS/" + name), name))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return Jsoup.parse(xhtml, "", Parser.xmlParser());
        }
    }

    @Test
    void inPrintEachHasAPageWithAllThatWasAskedFor() throws IOException {
        generate(PARTS + "editions: [pdf]\n");

        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            int ebb = pageOf(book, "PART 1");
            int flood = pageOf(book, "PART 2");
            assertThat(page(book, ebb).lines())
                    .containsSubsequence(
                            "PART 1", "Ebb", "Before anybody measured it.", "Never still,", "never in a hurry.")
                    .contains("\u2014 Ann Marsh, Tide Tables")
                    .anyMatch(line -> line.matches("1 One [. ]+3"));
            assertThat(book.getPage(ebb - 1).getResources().getXObjectNames()).hasSize(1);
            assertThat(page(book, flood))
                    .containsSubsequence("Flood", "It comes back.", "A saying.", "Of the flood.", "A note.")
                    .doesNotContain("3 Three");
            assertThat(ebb % 2).as("right-hand pages").isEqualTo(1);
            assertThat(flood % 2).isEqualTo(1);
            assertThat(page(book, pageOf(book, "1 One"))).contains("Flood (p. 7)");
        }
    }

    @Test
    void openAnyPutsThemOnTheNextPage() throws IOException {
        generate(PARTS.replace("kind: book", "kind: manual") + "editions: [pdf]\n");

        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            assertThat(pageOf(book, "PART 2")).isEqualTo(pageOf(book, "2 Two") + 1);
        }
    }

    @Test
    void theEbookHasTheSame() throws IOException {
        generate(PARTS + "editions: [pdf, epub]\n");

        Element ebb = Objects.requireNonNull(epub("text/_part-1.xhtml").selectFirst("section"));
        assertThat(ebb.attr("epub:type")).isEqualTo("part");
        assertThat(ebb.select("img").attr("alt")).isEqualTo("The sea at noon");
        assertThat(ebb.select("[epub:type=epigraph][role=doc-epigraph] p").text())
                .isEqualTo("Never still, never in a hurry.");
        assertThat(ebb.select("footer cite").text()).isEqualTo("Tide Tables");
        assertThat(ebb.select("nav a").eachText()).containsExactly("1 One", "2 Two");
        Element flood = Objects.requireNonNull(epub("text/flood-part.xhtml").selectFirst("section"));
        assertThat(flood.select("h1, .standfirst, .text > p").eachText())
                .containsExactly("Flood", "It comes back.", "Of the flood.1");
        assertThat(flood.select("[epub:type=pagebreak]").attr("aria-label")).isEqualTo("7");
        assertThat(epub("nav.xhtml").select("nav[epub:type=toc] > ol > li > a").eachAttr("href"))
                .startsWith("text/_part-1.xhtml", "text/flood-part.xhtml");
    }

    @Test
    void onTheSiteAHeadingOrAPage() throws IOException {
        generate(PARTS + "editions: [site]\n");

        Element outline = Objects.requireNonNull(html("index.html").selectFirst(".whole-outline"));
        assertThat(outline.select("h2:not(.label)").eachText()).containsExactly("Ebb", "Flood");
        assertThat(outline.select("h2 a").attr("href")).isEqualTo("flood/part/index.html");
        assertThat(outline.select(".part > .standfirst").text()).isEqualTo("Before anybody measured it.");
        assertThat(outline.select(".epigraph p:not(.by)").eachText())
                .containsExactly("Never still, never in a hurry.", "A saying.");
        Element picture = Objects.requireNonNull(outline.selectFirst("img"));
        assertThat(picture.attr("alt")).isEqualTo("The sea at noon");
        assertThat(project.output().resolve(picture.attr("src"))).exists();
        Document flood = html("flood/part/index.html");
        assertThat(flood.select("main h1, .epigraph p, .text > p").eachText())
                .containsExactly("Flood", "A saying.", "Of the flood. 1");
        assertThat(flood.select(".whole-outline a").eachText()).containsExactly("3 Three");
        assertThat(flood.select("nav.neighbours a[rel=prev]").eachText()).allMatch(text -> text.endsWith("2 Two"));
    }

    @Test
    void summaryAndNamesOfFilesGivePartsTheirText() throws IOException {
        project.write(
                "content/chapters/SUMMARY.md",
                "# Summary\n\n- [One](one.md)\n- [Two](two.md)\n\n# [The flood](flood/part.md)\n\n- [Three](three.md)\n");
        generate("kind: book\neditions: [site]\n");
        assertThat(html("index.html").select(".whole-outline h2 a").eachText()).containsExactly("The flood");

        Project named = Project.in(root.resolve("named"))
                .write("content/site.yaml", SITE + "kind: book\neditions: [site]\n")
                .write("content/chapters/1-ebb/one.md", "# One\n\nText.\n")
                .write("content/chapters/1-ebb/part.md", "# The ebb\n\nText.\n");
        assertThat(named.generate().diagnostics()).isEmpty();
        Document home = Jsoup.parse(Objects.requireNonNull(named.published().get("index.html")));
        assertThat(home.select(".whole-outline")
                        .select("h2:not(.label), .part > ol a")
                        .eachText())
                .containsExactly("The ebb", "1 One");
    }

    @Test
    void partsOfArticlesHaveTheSame() throws IOException {
        project.article("first", "A paragraph.");
        generate("""
                editions: [pdf]
                books:
                  - parts:
                      - {title: All of it, standfirst: In one sentence., contents: true, articles: [first]}
                """);

        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            assertThat(page(book, pageOf(book, "PART 1"))).containsSubsequence("All of it", "In one sentence.", "3");
        }
    }
}
