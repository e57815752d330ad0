package dev.broadsheet.acceptance.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.SiteOutput;
import dev.broadsheet.acceptance.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A page that the e-book lists begins there with the word with which it begins in the printed book. */
class PageListTest {

    private static final int COMPARED = 12;

    /** A page of the list: its number within the file, and the letters that follow its mark. */
    private record Listed(int page, String label, String begins) {}

    @Test
    void pagesBeginWithTheWordsOfThePrintedBook() throws Exception {
        List<Listed> pages = listed(SiteOutput.folder().resolve("book.epub"));
        assertThat(pages).hasSizeGreaterThan(2);
        for (Listed page : pages) {
            String text = pdf(page.page());
            assertThat(text.strip()).as("label").endsWith(page.label());
            assertThat(List.of(letters(text), letters(withoutRunningHead(text))))
                    .as("page " + page.label())
                    .anySatisfy(words -> assertThat(words).startsWith(page.begins()));
        }
    }

    /** Pages on which a chapter begins have no running head. */
    private static String withoutRunningHead(String page) {
        String text = page.stripLeading();
        return text.substring(text.lines().findFirst().orElse("").length());
    }

    private static String pdf(int page) throws Exception {
        String number = String.valueOf(page);
        String book = SiteOutput.folder().resolve("book.pdf").toString();
        return Tool.require("poppler-utils", "pdftotext")
                .run("-enc", "UTF-8", "-f", number, "-l", number, book, "-")
                .replace("\f", "");
    }

    private static List<Listed> listed(Path book) throws IOException {
        List<Listed> pages = new ArrayList<>();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (Element link : read(zip, "nav.xhtml").select("nav[epub:type=page-list] a[href*=#]")) {
                String[] address = link.attr("href").split("#", 2);
                Element mark = Objects.requireNonNull(read(zip, address[0]).getElementById(address[1]));
                int page = Integer.parseInt(address[1].substring("_page-".length()));
                pages.add(new Listed(page, link.text(), begins(mark)));
            }
        }
        return pages;
    }

    private static Document read(ZipFile zip, String path) throws IOException {
        byte[] bytes = zip.getInputStream(Objects.requireNonNull(zip.getEntry("OEBPS/" + path)))
                .readAllBytes();
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static String begins(Element mark) {
        StringBuilder after = new StringBuilder();
        String id = mark.id();
        boolean[] passed = {false};
        Objects.requireNonNull(mark.ownerDocument()).forEachNode(node -> {
            passed[0] |= node instanceof Element element && element.id().equals(id);
            if (passed[0] && node instanceof TextNode text) {
                after.append(text.getWholeText());
            }
        });
        String letters = letters(after.toString());
        return letters.substring(0, Math.min(COMPARED, letters.length()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
