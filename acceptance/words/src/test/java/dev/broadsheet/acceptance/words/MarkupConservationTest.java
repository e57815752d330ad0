package dev.broadsheet.acceptance.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.SiteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every paragraph of the seed is in the page and in the book as it was, and nothing is between its words. */
class MarkupConservationTest {

    /** Where text is that the editor has put around the report. */
    private static final String APART = "aside p, figure p, blockquote p, header p, footer p, nav p, li p";

    /** Notes, and marks that lead to them or to a page of the brief; they are not the report's words. */
    private static final String MARKS = ".page, [role=doc-noteref], [role=doc-pagebreak], .notes, .preview";

    @Test
    void everyWordIsInThePageOnceAndInOrder() throws IOException {
        Path page = SiteOutput.folder().resolve("articles/" + Seed.SLUG + "/index.html");
        assertConserved(Jsoup.parse(Files.readString(page)));
    }

    @Test
    void everyWordIsInTheBookOnceAndInOrder() throws IOException {
        List<Document> chapters = new ArrayList<>();
        for (Path book : SiteOutput.files(".epub")) {
            chapters.addAll(chapters(book));
        }
        String first = Seed.paragraphs().get(0);
        List<Document> withTheReport = chapters.stream()
                .filter(chapter -> chapter.text().contains(first))
                .toList();
        assertThat(withTheReport).hasSize(1);
        assertConserved(withTheReport.get(0));
    }

    private static List<Document> chapters(Path book) throws IOException {
        List<Document> chapters = new ArrayList<>();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xhtml"))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : entries) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                chapters.add(Jsoup.parse(text, "", Parser.xmlParser()));
            }
        }
        return chapters;
    }

    private static void assertConserved(Document document) throws IOException {
        document.select(MARKS).remove();
        List<String> paragraphs = Seed.paragraphs();
        List<String> found = document.select("p").stream()
                .map(Element::text)
                .filter(paragraphs::contains)
                .toList();
        assertThat(found).containsExactlyElementsOf(paragraphs);

        List<Element> between = new ArrayList<>(report(document).select("p"));
        between.removeAll(document.select(APART));
        String text = String.join(" ", between.stream().map(Element::text).toList());
        assertThat(Seed.words(text)).containsExactlyElementsOf(Seed.words());
    }

    /** The smallest element that holds the whole report. */
    private static Element report(Document document) throws IOException {
        List<String> paragraphs = Seed.paragraphs();
        return document.getAllElements().stream()
                .filter(element -> paragraphs.stream().allMatch(element.text()::contains))
                .reduce((outer, inner) -> inner)
                .orElseThrow();
    }
}
