package dev.broadsheet.broken;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken content that is generated, since it cannot be stored as text files. */
@Tag("slow")
class MadeContentTest {

    private static final String FRONT_MATTER = "---\ntitle: A visit\ndate: 2023-06-19\n---\n";

    @TempDir
    Path project;

    private Path articles;

    @BeforeEach
    void makeSite() throws IOException {
        articles = Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/site.yaml"), "title: Test\nbaseUrl: https://example.org/\n");
    }

    private void article(String text) throws IOException {
        Files.writeString(articles.resolve("visit.md"), FRONT_MATTER + text);
    }

    @Test
    void malformedBytes() throws IOException {
        byte[] text = (FRONT_MATTER + "Zürich\n").getBytes(UTF_8);
        text[text.length - 6] = 'x';
        Files.write(articles.resolve("visit.md"), text);
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-SRC-003: the byte 0xC3 is not UTF-8
                  --> content/articles/visit.md:5:2
                  = save the file with the encoding UTF-8

                1 error; first: content/articles/visit.md:5:2: the byte 0xC3 is not UTF-8 (BS-SRC-003)
                """);
    }

    @Test
    void spreadsheets() throws IOException {
        Path file = articles.resolve("data.csv");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        article("\n```chart\ndata: data.csv\ntitle: A\ntype: bar\n```\n");
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-DATA-002: 'articles/data.csv' is not a table: the file is not text, but a spreadsheet (content/articles/data.csv:1:1)
                  --> content/articles/visit.md:7:7
                   7 | data: data.csv
                     |       ^
                  = save it as CSV with the encoding UTF-8

                1 error; first: content/articles/visit.md:7:7: 'articles/data.csv' is not a table: the file is not text, but a spreadsheet (content/articles/data.csv:1:1) (BS-DATA-002)
                """);
    }

    @Test
    void filesOfOtherTypes() throws IOException {
        Files.write(articles.resolve("a.md"), "%PDF-1.7\n".getBytes(UTF_8));
        Files.write(articles.resolve("b.md"), "{\\rtf1 x}".getBytes(UTF_8));
        Files.write(articles.resolve("c.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(articles.resolve("d.md")))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-SRC-018: the file is not text, but a PDF
                  --> content/articles/a.md:1:1
                  = link to it, under a name that ends with .pdf; or save it as plain text with the encoding UTF-8

                error BS-SRC-018: the file is not text, but a document of a word processor
                  --> content/articles/b.md:1:1
                  = save it as plain text with the encoding UTF-8

                error BS-SRC-018: the file is not text, but a picture
                  --> content/articles/c.md:1:1
                  = give its name the extension of its format, such as .png

                error BS-SRC-018: the file is not text, but a document of a word processor
                  --> content/articles/d.md:1:1
                  = save it as plain text with the encoding UTF-8

                4 errors; first: content/articles/a.md:1:1: the file is not text, but a PDF (BS-SRC-018)
                """);
    }

    @Test
    void cutOffBytes() throws IOException {
        byte[] text = (FRONT_MATTER + "Zürich").getBytes(UTF_8);
        Files.write(articles.resolve("visit.md"), Arrays.copyOf(text, text.length - 5));
        assertThat(Phases.codes(project)).containsExactly("BS-SRC-003");
    }

    @Test
    void utf16() throws IOException {
        Files.write(articles.resolve("visit.md"), FRONT_MATTER.getBytes(UTF_16));
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-SRC-004: the file is UTF-16
                  --> content/articles/visit.md:1:1
                  = save the file with the encoding UTF-8

                1 error; first: content/articles/visit.md:1:1: the file is UTF-16 (BS-SRC-004)
                """);
    }

    @Test
    void nul() throws IOException {
        article("A \0 character\n");
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-SRC-005: the file holds a NUL character, so it is not text
                  --> content/articles/visit.md:5:3
                  = save the file as plain text with the encoding UTF-8

                1 error; first: content/articles/visit.md:5:3: the file holds a NUL character, so it is not text (BS-SRC-005)
                """);
    }

    @Test
    void byteOrderMarkOfUtf8IsFine() throws IOException {
        Files.writeString(articles.resolve("visit.md"), "\uFEFF" + FRONT_MATTER + "Text\n");
        assertThat(Phases.print(project)).isEmpty();
    }

    @Test
    void largeFile() throws IOException {
        article("x".repeat(Limits.TEXT_FILE_BYTES));
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-SRC-006: the file is larger than 4 MiB
                  --> content/articles/visit.md
                  = split it into several articles

                1 error; first: content/articles/visit.md: the file is larger than 4 MiB (BS-SRC-006)
                """);
    }

    @Test
    void longLineWithinTheLimitIsFine() throws IOException {
        article("word ".repeat(200_000));
        assertThat(Phases.print(project)).isEmpty();
    }

    @Test
    void symbolicLinkThatLeadsOut() throws IOException {
        Path secret = Files.writeString(project.resolve("secret.md"), FRONT_MATTER);
        Files.createSymbolicLink(articles.resolve("visit.md"), secret);
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-SRC-007: the symbolic link leads out of the content folder
                  --> content/articles/visit.md
                  = copy the file into the content folder

                1 error; first: content/articles/visit.md: the symbolic link leads out of the content folder (BS-SRC-007)
                """);
    }

    @Test
    void linkThroughASymbolicLinkThatLeadsOut() throws IOException {
        Files.writeString(project.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(articles.resolve("notes.txt"), project.resolve("secret.txt"));
        article("[Notes](notes.txt)\n");
        assertThat(Phases.codes(project)).containsExactly("BS-SRC-007", "BS-LINK-003");
    }

    @Test
    void symbolicLinkToNothing() throws IOException {
        Files.createSymbolicLink(articles.resolve("visit.md"), project.resolve("none.md"));
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-SRC-009: the symbolic link leads to nothing
                  --> content/articles/visit.md
                  = remove the link

                1 error; first: content/articles/visit.md: the symbolic link leads to nothing (BS-SRC-009)
                """);
    }

    @Test
    void pictureThatIsALinkToNothing() throws IOException {
        Files.createSymbolicLink(articles.resolve("map.png"), project.resolve("none.png"));
        article("![A map](map.png)\n");
        assertThat(Phases.print(project))
                .contains("BS-IMG-001: there is no file 'articles/map.png' in the content folder")
                .contains(
                        "  = what has that name is not a file that can be read, but a pipe, a device, or a symbolic link to"
                                + " nothing\n");
    }

    @Test
    void pictureThatIsMarkdown() throws IOException {
        Files.writeString(articles.resolve("_map.md"), "A map\n");
        article("![A map](_map.md)\n");
        assertThat(Phases.print(project))
                .contains("BS-IMG-001: ")
                .contains(
                        "  = what has that name is Markdown or site.yaml, which is neither shown nor published as a file\n");
    }

    @Test
    void bibliographyThatIsNotUtf8() throws IOException {
        Files.write(project.resolve("content/sources.bib"), new byte[] {(byte) 0xE9});
        Files.writeString(project.resolve("content/site.yaml"), "title: Test\nbibliography: sources.bib\n");
        article("A map\n");
        assertThat(Phases.print(project))
                .contains("BS-CITE-005: the bibliography 'sources.bib' cannot be used: the byte 0xE9 is not UTF-8")
                .contains("  = save it as plain text with the encoding UTF-8, and let the build read it\n");
    }

    @Test
    void symbolicLinkInACircle() throws IOException {
        Files.createSymbolicLink(articles.resolve("again"), articles);
        assertThat(Phases.codes(project)).containsExactly("BS-SRC-013");
    }

    @Test
    void deepFolders() throws IOException {
        Files.createDirectories(articles.resolve("a/".repeat(Limits.FOLDER_DEPTH)));
        assertThat(Phases.print(project))
                .startsWith("error BS-SRC-012: folders are nested too deep\n  --> content/articles/a/a/")
                .contains("\n  = keep to 20 levels\n");
    }

    @Test
    void manyFiles() throws IOException {
        for (int i = 0; i <= Limits.CONTENT_FILES; i++) {
            Files.createFile(articles.resolve(i + ".txt"));
        }
        assertThat(Phases.print(project))
                .startsWith("error BS-SRC-008: the content folder holds more than 100000 files\n  --> content/\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "**a "})
    void nesting(String unit) throws IOException {
        article("Text\n\n" + unit.repeat(20_000) + "x\n");
        assertThat(Phases.print(project))
                .startsWith("error BS-MD-001: quotes, lists, brackets or emphasis are nested deeper than 100 levels\n")
                .contains("\n  --> content/articles/visit.md:7:")
                .contains("\n   7 | \u2026")
                .endsWith("(BS-MD-001)\n");
    }

    @Test
    void markupWithoutMeasure() throws IOException {
        article("`a` ".repeat(2000));
        assertThat(Phases.print(project))
                .startsWith("error BS-MD-006: the paragraph has more than 5000 lines or 2000 markup characters\n")
                .contains("\n  --> content/articles/visit.md:5:")
                .contains("\n  = split it by a blank line\n");
    }

    @Test
    void largePicture() throws IOException {
        ByteBuffer png = ByteBuffer.allocate(45);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.putInt(13).put("IHDR".getBytes(UTF_8)).putInt(20_000).putInt(20_000);
        png.put(new byte[] {8, 2, 0, 0, 0}).putInt(0);
        png.putInt(0).put("IEND".getBytes(UTF_8)).putInt(0);
        Files.write(articles.resolve("map.png"), png.array());
        article("![A map](map.png)\n");
        assertThat(Phases.print(project)).isEqualTo("""
                error BS-IMG-006: the picture 'articles/map.png' has 20000 × 20000 pixels
                  --> content/articles/visit.md:5:10
                   5 | ![A map](map.png)
                     |          ^
                  = make it smaller than 100 megapixels

                1 error; first: content/articles/visit.md:5:10: the picture 'articles/map.png' has 20000 × 20000 pixels (BS-IMG-006)
                """);
    }

    @Test
    void largeFileThatIsLinked() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(articles.resolve("data.zip").toFile(), "rw")) {
            file.setLength(Limits.ASSET_BYTES + 1);
        }
        article("[Data](data.zip)\n");
        assertThat(Phases.print(project))
                .startsWith("error BS-IMG-007: 'articles/data.zip' is larger than 64 MiB\n")
                .contains("\n  --> content/articles/visit.md:5:8\n");
    }

    /** It took more than twelve minutes. */
    @Test
    void longAttribute() throws IOException {
        article("<math alttext=\"a\"><mspace width=\"" + "1".repeat(200_000) + "x\"/></math>\n\n[a]("
                + "b".repeat(10_001) + ")\n");
        assertThat(Phases.print(project))
                .contains("""
                error BS-HTML-010: the attribute 'width' of <mspace> is longer than 10000 characters
                  --> content/articles/visit.md:5:19
                """, """
                error BS-HTML-010: the attribute 'href' of <a> is longer than 10000 characters
                  --> content/articles/visit.md:7:5
                """, "\n  = shorten it; a long description is better in the text\n");
    }

    /** GitHub Actions interprets log lines that begin with two colons as commands, and terminals interpret escape sequences. */
    @Test
    void textThatCommandsALog() throws IOException {
        Files.writeString(
                articles.resolve("visit\n::stop-commands::x\u001b[31m.md"),
                "---\ntitle: A\ndate: 2023-06-1\n\"a\\n::add-mask::b\": c\n---\n\n[d](e%0A::error::f%1B[2J.md)\n");

        String printed = Phases.print(project);

        assertThat(printed).contains("""
                error BS-YAML-002: unknown key 'a·::add-mask::b'
                  --> content/articles/visit·::stop-commands::x·[31m.md:4:1
                """);
        assertThat(printed.lines()).noneMatch(line -> line.startsWith("::"));
        assertThat(printed.replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
    }
}
