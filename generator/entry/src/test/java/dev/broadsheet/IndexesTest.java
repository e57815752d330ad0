package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** Indexes of a book of chapters, in its three editions. */
class IndexesTest {

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(root);
    }

    private IndexesTest site(String more) {
        project.write("content/site.yaml", "title: A Manual\nbaseUrl: https://manual.example/\nkind: manual\n" + more);
        return this;
    }

    private IndexesTest chapter(String name, String markdown) {
        project.write("content/chapters/" + name + ".md", "# Title of " + name + "\n\n" + markdown + "\n");
        return this;
    }

    private Map<String, String> published() throws IOException {
        GenerationReport report = project.generate();
        assertThat(Project.printed(report)).isEmpty();
        return project.published();
    }

    private Document indexOnSite() throws IOException {
        published();
        return project.page("book-index/index.html");
    }

    /** Returns the entries of the site's index page with their parent entries, as read by users. */
    private List<String> onSite() throws IOException {
        return indexOnSite().select(".letters li").stream()
                .map(IndexesTest::line)
                .toList();
    }

    private static String line(Element item) {
        Element own = item.clone();
        own.select("ul").remove();
        return (item.parent() != null
                                && item.parent().parent() != null
                                && item.parent().parent().is("li")
                        ? "- "
                        : "")
                + own.text();
    }

    private String printed() throws IOException {
        project.generate();
        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            String text = new PDFTextStripper().getText(book);
            return text.substring(text.lastIndexOf("Index\n"), text.indexOf("Colophon"));
        }
    }

    private Document inBook(String path) throws IOException {
        project.generate();
        try (ZipFile book = new ZipFile(project.output().resolve("book.epub").toFile());
                InputStream in = book.getInputStream(book.getEntry("OEBPS/" + path))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }

    @Test
    void entriesHaveSubordinateOnesAndLeadToSections() throws IOException {
        site("").chapter("1-a", """
                        Of *levies*{index="trade: tariffs"}, and of [bans]{index="trade: bans: wheat; wheat"}.

                        ## Ports

                        []{index="trade"}A *berth*{.term} and a <dfn>quay</dfn>.
                        """);

        assertThat(onSite())
                .containsExactly(
                        "berth, 1.1 Ports",
                        "quay, 1.1 Ports",
                        "trade, 1.1 Ports",
                        "- bans",
                        "- wheat, 1 Title of 1-a",
                        "- tariffs, 1 Title of 1-a",
                        "wheat, 1 Title of 1-a");
        assertThat(published().get("a/index.html"))
                .contains("<em id=\"index-1\">levies</em>", "<span id=\"index-2\">bans</span>")
                .doesNotContain(" index=\"", "{index");
    }

    @Test
    void theTitleMayBeAnEntry() throws IOException {
        site("");
        project.write("content/chapters/1-a.md", "# Tariffs {index=\"tariffs\" .main}\n\nText.\n");

        assertThat(onSite()).containsExactly("tariffs, 1 Tariffs");
        assertThat(published().get("book-index/index.html")).contains("<b><a href=\"../a/index.html#index-1\">");
    }

    @Test
    void entriesLeadToOthersInEveryEdition() throws IOException {
        site("").chapter("1-a", """
                        []{index="trade: tariffs"}A paragraph. []{index="customs" see="trade: tariffs"}
                        []{index="ports"}[]{index="trade" see-also="ports; customs"}
                        """);

        assertThat(onSite())
                .containsExactly(
                        "customs, see trade: tariffs",
                        "ports, 1 Title of 1-a",
                        "trade, 1 Title of 1-a, see also ports; customs",
                        "- tariffs, 1 Title of 1-a");
        assertThat(printed()).contains("customs, see trade: tariffs", "trade, 1, see also ports; customs");
        Document book = inBook("index.xhtml");
        Element see = Objects.requireNonNull(book.selectFirst("a[epub:type=index-xref-preferred]"));
        assertThat(see.text()).isEqualTo("trade: tariffs");
        String target = see.attr("href").replace("index.xhtml#", "");
        assertThat(Objects.requireNonNull(book.getElementById(target)).text()).startsWith("tariffs");
        assertThat(book.select("a[epub:type=index-xref-related]")).hasSize(2);
    }

    @Test
    void aPassageIsARangeOfPages() throws IOException {
        site("").chapter("1-a", """
                        []{index="trade" range="start"}It begins.

                        ```text
                        %s
                        ```

                        It ends.[]{index="trade" range="end"}
                        """.formatted("A line.\n".repeat(130)));

        assertThat(printed()).contains("trade, 1–4");
        assertThat(inBook("index.xhtml")
                        .select("[epub:type=index-locator-range]")
                        .text())
                .isEqualTo("1–4");
    }

    @Test
    void mainPlacesAreBold() throws IOException {
        site("").chapter("1-a", "[]{index=\"trade\"}First.").chapter("2-b", "[]{index=\"trade\" .main}Mostly here.");

        Element bold = Objects.requireNonNull(inBook("index.xhtml").selectFirst("b"));
        assertThat(bold.text()).isEqualTo("2");
        assertThat(printed()).contains("trade, 1, 2");
        assertThat(published().get("book-index/index.html")).contains("<b><a");
    }

    @Test
    void aPageWithAMainPlaceIsPrintedOnce() throws IOException {
        site("").chapter(
                        "1-a",
                        "[]{index=\"trade\"}First.\n\n[]{index=\"trade\" .main}Mostly here.\n\n[]{index=\"trade\"}Then.")
                .chapter("2-b", "[]{index=\"trade\"}Again. []{index=\"ice\"}And []{index=\"ice\" .main}ice.");

        assertThat(printed())
                .contains("trade, 1, 2")
                .doesNotContain("1, 1")
                .contains("ice, 2")
                .doesNotContain("2, 2");
    }

    @Test
    void pagesOfTheFrontMatterAreRoman() throws IOException {
        site("contents:\n  front: preface.md\n  chapters: [a.md]\n")
                .chapter("preface", "[]{index=\"trade\"}A word before.")
                .chapter("a", "[]{index=\"trade\"}Then.");

        assertThat(printed()).contains("trade, vi, 1");
        assertThat(inBook("index.xhtml").select("[epub:type=index-locator]").eachText())
                .containsExactly("vi", "1");
    }

    @Test
    void thereMayBeSeveral() throws IOException {
        site("indexes:\n  - name: names\n  - name: subjects\n  - {name: ships, title: Index of ships}\n")
                .chapter("1-a", """
                        *Goethe*{index="Goethe, Johann Wolfgang" in="names"} on the [Beagle]{index="Beagle" in="ships"}
                        of *tides*{.term}.
                        """);

        Document page = indexOnSite();
        assertThat(page.select("main h2").eachText())
                .containsExactly("Index of names", "Index of subjects", "Index of ships");
        assertThat(page.select("[aria-labelledby=_index-ships] li").eachText())
                .containsExactly("Beagle, 1 Title of 1-a");
        assertThat(inBook("index-ships.xhtml").select("h1").text()).isEqualTo("Index of ships");
        assertThat(inBook("nav.xhtml")
                        .select("nav[epub:type=landmarks] a[epub:type=index]")
                        .eachText())
                .containsExactly("Index of names", "Index of subjects", "Index of ships");
    }

    @Test
    void theLanguageSaysTheOrder() throws IOException {
        site("language: sv\n").chapter("1-a", """
                        []{index="Ödla"} []{index="Zebra"} []{index="Åsna"} []{index="den röda tråden"}
                        []{index="kapitel 10"} []{index="kapitel 9"} []{index="Örn" sort-as="fågel"}
                        []{index="kapitel 9: med rubrik"} []{index="kapitel 9: numrerat"} []{index="3 ting"}
                        """);

        Document page = indexOnSite();
        assertThat(page.select(".letters > h2, .letters > ul > li").eachText().stream()
                        .map(text -> text.replaceAll(", 1 Title of 1-a", "")))
                .containsExactly(
                        "#",
                        "3 ting",
                        "F",
                        "Örn",
                        "K",
                        "kapitel 9 numrerat med rubrik",
                        "kapitel 10",
                        "R",
                        "den röda tråden",
                        "Z",
                        "Zebra",
                        "Å",
                        "Åsna",
                        "Ö",
                        "Ödla");
    }

    @Test
    void theMenuLeadsToItAndABookMayHaveNone() throws IOException {
        site("").chapter("1-a", "Of *tides*{.term}.");
        assertThat(published().get("a/index.html")).contains("<a href=\"../book-index/index.html\">Index</a>");

        site("books: [{chapters: true, index: false}]\n");
        assertThat(published()).doesNotContainKey("book-index/index.html");
    }
}
