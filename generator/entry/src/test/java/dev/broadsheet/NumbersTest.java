package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures, tables and notes have the same numbers in every edition. */
class NumbersTest {

    private static final Path PICTURE = Path.of("src/test/resources/dev/broadsheet/edition/map.png");

    /** In reading order, the caption's note precedes the cell's, unlike in the source; one note is called in a note only. */
    private static final String ARTICLE = """
            The water rose[^rose].

            ![The quay](map.png "Of the quay")

            | Ship | Length[^cell] |
            | --- | --- |
            | Ferry | 80 |
            [Of the fleet[^caption]]

            It fell[^deep], and rose again[^rose], as the length[^cell] shows.

            | Plain | Table |
            | --- | --- |
            | without | caption |

            ![The mole](map.png "Of the mole")

            [^rose]: Noted rising.
            [^cell]: Noted lengths.
            [^caption]: Noted fleet.
            [^deep]: Noted falling[^inner].
            [^inner]: Noted within.
            """;

    private static final Map<String, String> CAPTIONS =
            Map.of("Of the quay", "Figure 1", "Of the mole", "Figure 2", "Of the fleet", "Table 1");
    private static final Map<String, String> NOTES = Map.of(
            "rising", "1",
            "fleet", "2",
            "lengths", "3",
            "falling", "4",
            "within", "5");

    @TempDir
    static Path root;

    @BeforeAll
    static void generate() throws IOException {
        GenerationReport report = Project.start(root)
                .write("content/articles/map.png", Files.readAllBytes(PICTURE))
                .article("first", ARTICLE)
                .article("second", "![The pier](map.png \"Of the pier\")")
                .generate();
        assertThat(report.diagnostics()).isEmpty();
    }

    private static Document page() throws IOException {
        return Jsoup.parse(Files.readString(root.resolve("target/site/articles/first/index.html")));
    }

    private static Document inBook(String path) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Files.readAllBytes(root.resolve("target/site/book.epub"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("OEBPS/" + path)) {
                    return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
                }
            }
        }
        throw new IOException("no " + path);
    }

    private static String printed(String path) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(root.resolve("target/site/" + path).toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("( \\.)+|\\s+", " ")
                    .replaceAll(" +", " ");
        }
    }

    private static Map<String, String> captions(Element body) {
        Map<String, String> captions = new TreeMap<>();
        for (Element caption : body.clone().select("figcaption, caption")) {
            Element label = caption.expectFirst("> .number");
            caption.select("sup").remove();
            captions.put(caption.ownText().strip(), label.text());
        }
        return captions;
    }

    private static Map<String, String> found(String regex, String text, int key, int value) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(key), matcher.group(value));
        }
        return found;
    }

    private static Map<String, String> calls(Element body, String call) {
        Map<String, String> calls = new TreeMap<>();
        Map<String, String> notes =
                Map.of("rose", "rising", "cell", "lengths", "caption", "fleet", "deep", "falling", "inner", "within");
        for (Element element : body.select(call)) {
            String name = element.id().replaceFirst("fnref-", "").replaceFirst("-\\d$", "");
            calls.merge(notes.getOrDefault(name, name), element.text(), (first, again) -> {
                assertThat(again).as(name).isEqualTo(first);
                return first;
            });
        }
        return calls;
    }

    @Test
    void ofThePage() throws IOException {
        assertThat(captions(page())).isEqualTo(CAPTIONS);
        assertThat(calls(page(), "sup > button[id]")).isEqualTo(NOTES);
        assertThat(page().select("section.notes > ol > li p").eachText())
                .extracting(text -> text.replaceFirst("^Noted (\\w+).*", "$1"))
                .containsExactly("rising", "fleet", "lengths", "falling", "within");
        assertThat(page().select("div.table").eachAttr("aria-label"))
                .containsExactly("Table 1 Of the fleet2", "Plain, Table");
    }

    @Test
    void ofTheEBook() throws IOException {
        Document chapter = inBook("text/first.xhtml");

        assertThat(captions(chapter)).isEqualTo(CAPTIONS);
        assertThat(calls(chapter, "sup > a")).isEqualTo(NOTES);
        assertThat(found("(\\d)\\. Noted ([a-z]+)", chapter.text(), 2, 1)).isEqualTo(NOTES);
    }

    @Test
    void ofTheBrief() throws IOException {
        assertThatPrinted(printed("articles/first/brief.pdf"));
    }

    @Test
    void ofThePrintedBook() throws IOException {
        String book = printed("book.pdf");

        assertThatPrinted(book);
        assertThat(book)
                .containsSubsequence("Figures", "Title of second", "Figure 1 Of the pier . 1", "Title of first")
                .containsSubsequence("Figure 1 Of the quay . 2", "Figure 2 Of the mole . 2", "Tables")
                .containsSubsequence("Tables", "Title of first", "Table 1 Of the fleet . 2");
    }

    private static void assertThatPrinted(String text) {
        assertThat(found("((?:Figure|Table) \\d) (Of the (?:quay|mole|fleet))", text, 2, 1))
                .isEqualTo(CAPTIONS);
        assertThat(found("(\\d)\\. Noted ([a-z]+)", text, 2, 1)).isEqualTo(NOTES);
        assertThat(text)
                .contains("rose1.", "fell4,", "rose again1,", "length3 shows", "Length3", "fleet2", "falling5.");
    }

    @Test
    void listsOfTheEBook() throws IOException {
        Document nav = inBook("nav.xhtml");

        assertThat(nav.select("nav[epub:type=loi] > ol > li > a, nav[epub:type=lot] > ol > li > a")
                        .eachText())
                .containsExactly("Title of second", "Title of first", "Title of first");
        assertThat(nav.select("nav[epub:type=loi] li li a").eachText())
                .containsExactly("Figure 1 Of the pier", "Figure 1 Of the quay", "Figure 2 Of the mole");
        List<String> targets = nav.select("nav li li a").eachAttr("href");
        assertThat(targets)
                .containsExactly(
                        "text/second.xhtml#figure-1",
                        "text/first.xhtml#figure-1",
                        "text/first.xhtml#figure-2",
                        "text/first.xhtml#table-1");
        for (String target : targets) {
            int hash = target.indexOf('#');
            assertThat(inBook(target.substring(0, hash)).getElementById(target.substring(hash + 1)))
                    .as(target)
                    .isNotNull();
        }
    }
}
