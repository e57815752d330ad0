package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of books whose texts were not written for this generator: articles, code and paragraphs. */
class ForeignBooksTest {

    private static final long SEED = Long.getLong("nets.seed", 1);

    private static final String WORDS =
            "The harbour was quiet that morning, and nobody on the quay could say how long. ";

    @TempDir
    Path root;

    private final Random random = new Random(SEED);

    private Project book(String more) {
        return Project.in(root)
                .write("content/site.yaml", "title: Tides\nbaseUrl: https://t.example/\neditions: [pdf]\n" + more);
    }

    private static List<String> pages(Project project) throws IOException {
        GenerationReport report = project.generate();
        assertThat(report.published()).as(Project.printed(report)).isTrue();
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).strip());
            }
        }
        return pages;
    }

    @Test
    void articlesBeginOnAnyPage() throws IOException {
        Project project = book("books: [{name: book}]\n");
        for (int i = 0; i < 6; i++) {
            project.article("a" + i, WORDS);
        }
        List<String> pages = pages(project);

        assertThat(pages.subList(pages.indexOf(first(pages, "Title of a5")), pages.size() - 1))
                .doesNotContain("");
    }

    private static String first(List<String> pages, String begin) {
        return pages.stream().filter(page -> page.startsWith(begin)).findFirst().orElseThrow();
    }

    @Tag("net")
    @Test
    void codeIsOnThePageOfTheLineThatAnnouncesIt() throws IOException {
        StringBuilder text = new StringBuilder("# Tides\n\n");
        for (int i = 0; i < 60; i++) {
            text.append(WORDS.repeat(1 + random.nextInt(6)));
            text.append("\n\n").append(WORDS.repeat(random.nextInt(3))).append("Now run:\n\n```\n");
            text.append("line\n".repeat(1 + random.nextInt(9))).append("```\n\n");
        }
        Project project = book("kind: book\nbooks: [{name: book, chapters: true}]\n");
        project.write("content/chapters/a.md", text.toString());

        for (String page : pages(project)) {
            List<String> lines = Arrays.asList(page.split("\\s*\\R"));
            int last = lines.size() - (lines.get(lines.size() - 1).matches("[0-9ivx]+") ? 2 : 1);
            assertThat(last < 0 ? "" : lines.get(last))
                    .as("seed " + SEED + ":\n" + page)
                    .doesNotEndWith("run:");
        }
    }

    @Test
    void codeHasOneSizeInABook() throws IOException {
        Project project = book("kind: book\nbooks: [{name: book, chapters: true}]\n");
        project.write("content/chapters/a.md", "# A\n\n" + WORDS + "\n\n```\n" + "@".repeat(20) + "\n```\n");
        project.write("content/chapters/b.md", "# B\n\n" + WORDS + "\n\n```\n" + "@".repeat(80) + "\n```\n");
        pages(project);

        assertThat(positions(project, "@").stream()
                        .map(TextPosition::getFontSizeInPt)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void chineseParagraphsAreIndentedByTwoCharacters() throws IOException {
        Project project = book("language: zh\nkind: book\nbooks: [{name: book, chapters: true}]\n")
                .fonts("NotoSerifSC-Regular.woff2");
        project.write("content/chapters/a.md", "# A\n\n@one.\n\n@two.\n");
        pages(project);

        Set<Float> at = new TreeSet<>();
        positions(project, "@").forEach(position -> at.add(position.getXDirAdj()));
        assertThat(at).hasSize(2);
        assertThat(new ArrayList<>(at).get(1) - new ArrayList<>(at).get(0)).isBetween(20.3f, 20.5f);
    }

    @Test
    void aBookInAScriptWithoutFontsIsAnError() {
        Project project = book("kind: book\nbooks: [{name: book, chapters: true}]\n");
        project.write("content/chapters/a.md", "# A\n\n\u6E2F\u53E3\u65E9\u6668\u5F88\u5B89\u9759\u6CA1\u6709\u4EBA\n");

        GenerationReport report = project.generate();

        assertThat(report.published()).isFalse();
        assertThat(Project.printed(report)).startsWith("""
                error BS-FONT-001: no font has the 10 letters and signs of Han that are used, so that they cannot be read in print: \
                \u6E2F \u53E3 \u65E9 \u6668 \u5F88 \u5B89 \u9759 \u6CA1 \u6709 \u4EBA
                  --> content/chapters/a.md:3:1
                   3 | \u6E2F\u53E3\u65E9\u6668\u5F88\u5B89\u9759\u6CA1\u6709\u4EBA
                     | ^
                  = add the dependency dev.broadsheet:broadsheet-fonts (in Maven, to the plugin), or a font for Han
                """);
    }

    private static List<TextPosition> positions(Project project, String of) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.stream()
                            .filter(position -> position.getUnicode().equals(of))
                            .forEach(found::add);
                }
            }.getText(pdf);
        }
        return found;
    }
}
