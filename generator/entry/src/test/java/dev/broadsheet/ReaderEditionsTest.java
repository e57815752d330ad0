package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs in large print, for dyslexia and on US Letter, beside the standard ones. */
@Tag("slow")
class ReaderEditionsTest {

    private static final String SITE = "title: A\nbaseUrl: https://a.example/\neditions: [site, pdf]\n";
    private static final String ALL = SITE + "readerEditions: [large-print, dyslexia, letter]\n";
    private static final double LETTER_WIDTH = 612;

    @TempDir
    private Path root;

    private static String article() {
        StringBuilder text = new StringBuilder("---\ntitle: Ships\ndate: 2026-01-01\nfit: 2 pages\n---\n\n");
        for (int i = 1; i <= 130; i++) {
            text.append(i % 20 == 0 ? "## Section " + i + "\n\n" : "")
                    .append("Place%03d, where *ships* go by, and somebody counts them from a window.\n\n".formatted(i));
        }
        return text.append("| a | b | c | d | e | f | g |\n")
                .append("|---|---|---|---|---|---|---|\n")
                .append("| 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n")
                .toString();
    }

    private Project project(String site) {
        return Project.start(root).write("content/site.yaml", site).write("content/articles/ships.md", article());
    }

    private PDDocument pdf(String path) throws IOException {
        return Loader.loadPDF(root.resolve("target/site").resolve(path).toFile());
    }

    /** Returns the text of a page without numbers in its margin. */
    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void eachPdfIsMadeInEachEdition() throws IOException {
        GenerationReport report = project(ALL).generate();

        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsOnly("BS-PDF-009");
        for (String name : List.of("articles/ships/brief", "book")) {
            try (PDDocument large = pdf(name + "-large-print.pdf");
                    PDDocument spaced = pdf(name + "-dyslexia.pdf");
                    PDDocument letter = pdf(name + "-letter.pdf")) {
                assertThat(sizeOf("Place070", large)).isBetween(17.9f, 18.1f);
                assertThat(sizeOf("Place070", spaced)).isBetween(12.9f, 13.1f);
                assertThat(letter.getPage(0).getMediaBox().getWidth()).isBetween(611.9f, 612.1f);
                assertThat(fonts(large)).noneMatch(font -> font.contains("Italic") || font.contains("Serif"));
                assertThat(large.getDocumentInformation().getTitle()).endsWith(" – large print");
                assertThat(spaced.getDocumentInformation().getTitle()).endsWith(" – for readers with dyslexia");
                assertThat(letter.getDocumentInformation().getTitle()).endsWith(" – US Letter");
            }
        }
    }

    /** Returns the font size of the first letter of a word, in pt. */
    private static float sizeOf(String word, PDDocument document) throws IOException {
        List<Float> found = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                int at = text.indexOf(word);
                if (at >= 0) {
                    found.add(positions.get(at).getFontSizeInPt());
                }
            }
        }.getText(document);
        return found.get(0);
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                names.add(page.getResources().getFont(name).getName());
            }
        }
        return names;
    }

    @Test
    void aTableLeadsFromTheStandardPages() throws IOException {
        project(ALL).generate();

        try (PDDocument standard = pdf("articles/ships/brief.pdf");
                PDDocument large = pdf("articles/ships/brief-large-print.pdf")) {
            Map<Integer, Integer> pages = concordance(large);
            assertThat(pages.keySet()).hasSize(standard.getNumberOfPages());
            for (int page = 1; page <= standard.getNumberOfPages(); page++) {
                String first = firstPlace(text(standard, page));
                assertThat(text(large, Objects.requireNonNull(pages.get(page))))
                        .as("page %s", page)
                        .contains(first);
            }
            String marked = text(large, Objects.requireNonNull(pages.get(2)));
            assertThat(marked).containsPattern("(?m)^2\\b");
        }
    }

    private static String firstPlace(String page) {
        Matcher place = Pattern.compile("Place[0-9]{3}").matcher(page);
        assertThat(place.find()).isTrue();
        return place.group();
    }

    private static Map<Integer, Integer> concordance(PDDocument document) throws IOException {
        String text = new PDFTextStripper().getText(document);
        Matcher row =
                Pattern.compile("(?m)^([0-9]+) ([0-9]+)$").matcher(text.substring(text.indexOf("Page concordance")));
        Map<Integer, Integer> pages = new TreeMap<>();
        while (row.find()) {
            pages.put(Integer.valueOf(row.group(1)), Integer.valueOf(row.group(2)));
        }
        return pages;
    }

    @Test
    void pagesOfTheSiteOfferThem() throws IOException {
        project(ALL).generate();

        String page = Files.readString(root.resolve("target/site/articles/ships/index.html"));
        assertThat(page)
                .contains("<a href=\"brief-large-print.pdf\" type=\"application/pdf\">large print</a>")
                .contains("<a href=\"brief-dyslexia.pdf\" type=\"application/pdf\">for readers with dyslexia</a>")
                .contains("<a href=\"../../book-letter.pdf\" type=\"application/pdf\">US Letter</a>")
                .contains("\"contentUrl\":\"https://a.example/articles/ships/brief-large-print.pdf\"")
                .contains("\"accessibilityFeature\":[\"largePrint\"");
    }

    @Test
    void withoutTheKeyNothingIsMadeAndWithoutAnEditionItsFilesGo() throws IOException {
        Project project = project(ALL).remembering();
        project.generate();
        byte[] before = Files.readAllBytes(root.resolve("target/site/articles/ships/brief.pdf"));

        project.write("content/site.yaml", SITE + "readerEditions: letter\n").generate();

        assertThat(root.resolve("target/site/articles/ships/brief-large-print.pdf"))
                .doesNotExist();
        assertThat(root.resolve("target/site/book-dyslexia.pdf")).doesNotExist();
        assertThat(root.resolve("target/site/articles/ships/brief-letter.pdf")).exists();

        GenerationReport report = project.write("content/site.yaml", SITE).generate();

        assertThat(root.resolve("target/site/articles/ships/brief-letter.pdf")).doesNotExist();
        assertThat(root.resolve("target/site/articles/ships/brief.pdf")).hasBinaryContent(before);
        assertThat(report.typesetting()).doesNotContain("letter");
    }

    @Test
    void anEditedArticleChangesAllItsEditionsAndTheReportNamesThem() throws IOException {
        Project project = project(ALL).remembering();
        project.generate();
        project.write("content/articles/ships.md", article().replace("Place070", "Harbour7"));

        GenerationReport report = project.generate();

        try (PDDocument large = pdf("articles/ships/brief-large-print.pdf")) {
            assertThat(new PDFTextStripper().getText(large))
                    .contains("Harbour7")
                    .doesNotContain("Place070");
        }
        assertThat(report.typesetting())
                .contains("articles/ships/brief-large-print.pdf: ", "book-dyslexia.pdf: ", "book-letter.pdf: ");
    }

    @Test
    void whatIsHeldBackHasNoEdition() {
        project(ALL)
                .write(
                        "content/articles/later.md",
                        "---\ntitle: Later\ndate: 2026-02-01\npublishFrom: 2027-01-01\n---\n\nText.\n")
                .startedAt(Instant.parse("2026-06-01T00:00:00Z"))
                .generate();

        assertThat(root.resolve("target/site/articles/later")).doesNotExist();
        assertThat(root.resolve("target/site/articles/ships/brief-large-print.pdf"))
                .exists();
    }

    @Test
    void whatIsTooWideIsOnAPageThatIsTurned() throws IOException {
        project(ALL).generate();

        try (PDDocument large = pdf("articles/ships/brief-large-print.pdf")) {
            List<Float> widths = new ArrayList<>();
            large.getPages().forEach(page -> widths.add(page.getMediaBox().getWidth()));
            assertThat(widths).anyMatch(width -> width > LETTER_WIDTH);
        }
    }

    @Test
    void aBookOnLetterIsNotMadeTwice() {
        project(ALL + "books:\n  - size: letter\n").generate();

        assertThat(root.resolve("target/site/book-letter.pdf")).doesNotExist();
        assertThat(root.resolve("target/site/book-large-print.pdf")).exists();
    }
}
