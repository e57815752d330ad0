package dev.broadsheet.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.LibraryTexts;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionContractTest;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.Fixtures;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.typesetter.api.Pagination;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class EpubEditionTest extends EditionContractTest {

    @Override
    protected Edition edition() {
        return new EpubEdition(ThemeLoader.defaultTheme(), Locale.ENGLISH, LibraryTexts.none());
    }

    @Override
    protected Map<String, String> documents(EditionOutput output) {
        Map<String, String> documents = new TreeMap<>();
        unzip(output).forEach((path, content) -> {
            if (path.endsWith(".xhtml")) {
                documents.put(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        return documents;
    }

    @Override
    protected Optional<String> document(Article article) {
        return Optional.of("OEBPS/text/" + article.slug() + ".xhtml");
    }

    private static Map<String, byte[]> unzip(EditionOutput output) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] book = output.files().get(0).content();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private Map<String, byte[]> book() {
        return unzip(edition().render(Fixtures.input(Fixtures.small())));
    }

    private static String text(Map<String, byte[]> book, String path) {
        return new String(book.get(path), StandardCharsets.UTF_8);
    }

    @Test
    void beginsWithTheUncompressedMediaType() {
        byte[] book = edition()
                .render(Fixtures.input(Fixtures.small()))
                .files()
                .get(0)
                .content();

        assertThat(new String(book, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
        assertThat(book[8]).as("stored").isZero();
        assertThat(book[28]).as("no extra field").isZero();
    }

    @Test
    void everyXmlFileIsWellFormed() throws Exception {
        for (Map.Entry<String, byte[]> entry : book().entrySet()) {
            if (entry.getKey().matches(".*\\.(xhtml|opf|xml)")) {
                assertWellFormed(entry.getKey(), new String(entry.getValue(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void manifestListsEveryFileAndTheSpineIsInReadingOrder() {
        Map<String, byte[]> book = book();
        Document opf = Jsoup.parse(text(book, "OEBPS/package.opf"), "", Parser.xmlParser());

        assertThat(opf.select("manifest > item").eachAttr("href").stream().map(href -> "OEBPS/" + href))
                .containsExactlyInAnyOrderElementsOf(book.keySet().stream()
                        .filter(path -> path.startsWith("OEBPS/") && !path.endsWith(".opf"))
                        .toList());
        assertThat(opf.select("spine > itemref").eachAttr("idref"))
                .containsExactly(
                        "cover", "title", "imprint", "nav", "chapter-1", "chapter-2", "chapter-3", "index", "colophon");
    }

    @Test
    void metadataIsStable() {
        String opf = text(book(), "OEBPS/package.opf");

        assertThat(opf)
                .contains("<dc:identifier id=\"id\">urn:uuid:" + Identifier.of("https://example.org/news/"))
                .contains("<meta property=\"dcterms:modified\">2024-03-03T00:00:00Z</meta>")
                .contains("<dc:creator>A. Reporter</dc:creator>\n<dc:creator>B. Writer</dc:creator>")
                .contains("<dc:subject>Ports</dc:subject>\n<dc:subject>Sea</dc:subject>")
                .contains("<dc:date>2024-03-02</dc:date>");
        assertThat(Identifier.of("https://example.org/news/").version()).isEqualTo(5);
    }

    @Test
    void everyLinkWithinTheBookLeadsToAFileAndAnAnchor() {
        Map<String, byte[]> book = book();
        documents(edition().render(Fixtures.input(Fixtures.small()))).forEach((path, xhtml) -> {
            for (Element link : Jsoup.parse(xhtml, "", Parser.xmlParser()).select("[href], [src]")) {
                URI target = URI.create("book:/" + path)
                        .resolve(link.hasAttr("href") ? link.attr("href") : link.attr("src"));
                if ("book".equals(target.getScheme())) {
                    String file = target.getPath().substring(1);
                    assertThat(book).as(path).containsKey(file);
                    if (target.getFragment() != null) {
                        assertThat(Jsoup.parse(text(book, file)).getElementById(target.getFragment()))
                                .as(path + " → " + target)
                                .isNotNull();
                    }
                }
            }
        });
    }

    @Test
    void notesAreMarkedForReadingSystems() {
        String chapter = text(book(), "OEBPS/text/harbour.xhtml");

        assertThat(chapter)
                .contains("<a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\" epub:type=\"noteref\">1</a>")
                .contains("<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-1\">")
                .contains("<img src=\"../images/1.png\" alt=\"Map of the harbour\" width=\"8\" height=\"6\"/>");
    }

    private static EditionInput printed(Pagination pages) {
        EditionInput small = Fixtures.input(Fixtures.small());
        return new EditionInput(
                small.publication(),
                small.theme(),
                new Paginations(Map.of(), Map.of("book", pages)),
                List.of(),
                small.texts(),
                Cache.none(),
                small.diagnostics());
    }

    @Test
    void pagesOfThePrintedBookBeginAtTheSameWords() {
        Pagination pages = new Pagination(
                List.of("i", "ii", "1", "2", "3", "4"),
                Map.of(),
                List.of(
                        new Pagination.PageBreak(1, "_contents", 0),
                        new Pagination.PageBreak(2, "harbour", 0),
                        new Pagination.PageBreak(3, "harbour.p-1", 17),
                        new Pagination.PageBreak(4, "harbour.ferries", 0),
                        new Pagination.PageBreak(5, "tide.p-1", 3)));
        Map<String, byte[]> book = unzip(edition().render(printed(pages)));

        assertThat(Jsoup.parse(text(book, "OEBPS/nav.xhtml"), "", Parser.xmlParser())
                        .select("nav[epub:type=page-list] a"))
                .extracting(link -> link.text() + " " + link.attr("href"))
                .containsExactly(
                        "ii nav.xhtml",
                        "1 text/harbour.xhtml#_page-3",
                        "2 text/harbour.xhtml#_page-4",
                        "3 text/harbour.xhtml#_page-5",
                        "4 text/tide.xhtml#_page-6");
        String mark = "<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"_page-4\" aria-label=\"2\"";
        assertThat(text(book, "OEBPS/text/harbour.xhtml")).containsPattern(Pattern.quote(mark) + ".*>Ships <em>may");
        assertThat(text(book, "OEBPS/text/tide.xhtml")).containsPattern("The <span [^>]*\"4\"[^>]*>(</span>)?water");
    }

    @Test
    void pagesAreMarkedAroundTheTextOfAChapter() {
        Pagination pages = new Pagination(
                List.of("1", "2", "3", "4", "5"),
                Map.of(),
                List.of(
                        new Pagination.PageBreak(1, "harbour._key-2", 8),
                        new Pagination.PageBreak(2, "harbour._key-2", 12),
                        new Pagination.PageBreak(3, "harbour._sources-1", 0),
                        new Pagination.PageBreak(4, "harbour._sources-1", 17)));
        Map<String, byte[]> book = unzip(edition().render(printed(pages)));

        String chapter = text(book, "OEBPS/text/harbour.xhtml")
                .replaceAll("<span epub:type=\"pagebreak\"[^>]* aria-label=\"(\\d)\"( />|></span>)", "|$1|");
        assertThat(chapter)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html ")
                .contains(
                        "<li>The first |2|ship |3|was a ferry.</li>",
                        "<li>|4|<a href=\"https://example.com/?a=1&amp;b=2\">Harbour office</a> <span>By ma|5|il</span></li>");
        assertThat(Jsoup.parse(text(book, "OEBPS/nav.xhtml"), "", Parser.xmlParser())
                        .select("nav[epub:type=page-list] a")
                        .eachAttr("href"))
                .containsExactly(
                        "text/harbour.xhtml#_page-2",
                        "text/harbour.xhtml#_page-3",
                        "text/harbour.xhtml#_page-4",
                        "text/harbour.xhtml#_page-5");
    }

    @Test
    void indexLeadsToPlacesByThePagesOfThePrintedBook() {
        Pagination pages = new Pagination(
                List.of("i", "1", "2", "3"),
                Map.of("harbour", 1, "harbour.index-1", 2, "tide", 3),
                List.of(new Pagination.PageBreak(1, "harbour", 0)));
        Map<String, byte[]> book = unzip(edition().render(printed(pages)));
        Document index = Jsoup.parse(text(book, "OEBPS/index.xhtml"), "", Parser.xmlParser());

        assertThat(index.select("li").eachText()).containsExactly("Dirk Sand, 1", "Holm, Cara, 2", "Norden, 1");
        assertThat(index.select("a[epub:type=index-locator]").eachAttr("href"))
                .containsExactly("text/harbour.xhtml", "text/harbour.xhtml#index-1", "text/harbour.xhtml");
        assertThat(text(book, "OEBPS/text/harbour.xhtml")).contains("id=\"index-1\"");
        assertThat(text(book, "OEBPS/nav.xhtml"))
                .contains("<a epub:type=\"index\" href=\"index.xhtml\">", "<li><a href=\"index.xhtml\">Index</a></li>");
    }

    @Test
    void indexLeadsToChaptersWhereThereIsNoPrintedBook() {
        Document index = Jsoup.parse(text(book(), "OEBPS/index.xhtml"), "", Parser.xmlParser());

        assertThat(index.select("li").eachText())
                .containsExactly(
                        "Dirk Sand, The harbour opens again",
                        "Holm, Cara, The harbour opens again",
                        "Norden, The harbour opens again");
    }

    @Test
    void zipTimesAreThoseOfThePublicationAndWithinWhatZipKnows() {
        assertThat(times(Instant.parse("2024-03-02T10:20:30Z"))).containsOnly(LocalDateTime.of(2024, 3, 2, 10, 20, 30));
        // Java would write the first second of 1980 into an extra field, which is not allowed in e-books
        assertThat(times(Instant.EPOCH)).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
    }

    private static List<LocalDateTime> times(Instant time) {
        byte[] zip = new Container(time).zip(List.of());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = in.getNextEntry();
            assertThat(entry).isNotNull();
            return List.of(entry.getTimeLocal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
