package dev.broadsheet.typesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.ThemeFonts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir
    private Path folder;

    private byte[] in = {};
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream report = new ByteArrayOutputStream();

    @BeforeEach
    void writeFiles() throws IOException {
        Files.write(folder.resolve("serif.ttf"), ThemeFonts.all().get(0).data());
        Files.writeString(
                folder.resolve("book.css"),
                "@font-face { font-family: Book; src: url(serif.ttf) } html { font-family: Book; hyphens: auto }");
        Files.writeString(folder.resolve("en.txt"), "hy3phen\n");
        Files.writeString(folder.resolve("book.xhtml"), "<html lang=\"en\"><body><p>Set by hand.</p></body></html>");
    }

    @Test
    void setsFilesAsAsked() throws IOException {
        assertThat(run(
                        "book.xhtml",
                        "book.pdf",
                        "--css",
                        "book.css",
                        "--hyphenation",
                        "en=en.txt",
                        "--title",
                        "A book"))
                .isZero();
        assertThat(reported()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("book.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Set by hand.");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A book");
        }
    }

    @Test
    void reportsProblemsWithTheirPlaces() throws IOException {
        Files.writeString(folder.resolve("odd.css"), "p { colour: red }");
        Files.writeString(
                folder.resolve("book.xhtml"),
                "<html><body><p data-pos=\"7:1\"><img src=\"a.png\" alt=\"A\"/></p></body></html>");
        assertThat(run("book.xhtml", "book.pdf", "--css", "book.css", "--css", "odd.css"))
                .isEqualTo(1);
        assertThat(reported())
                .contains(
                        "odd.css:1:5: warning BS-CSS-002 ", "7:1: error BS-PDF-004 the picture 'a.png' was not found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "book.xhtml|one input and one output are needed, not 1 files",
                "a b c|one input and one output are needed, not 3 files",
                "--css|--css needs a value",
                "--colour red|unknown option --colour",
                "a b --hyphenation en|--hyphenation needs a language and a file, as in en=patterns.txt: en",
                "a b --created today|--created needs a date such as 2026-01-01T00:00:00Z, not today",
                "a b --threads two|--threads needs a number, not two",
                "a b --standard ua3|--standard is ua1 or ua2, not ua3",
            })
    void explainsItselfWhenMisused(String arguments, String message) {
        assertThat(run(stream(), arguments.split(" "))).isEqualTo(2);
        assertThat(reported())
                .startsWith(message
                        + System.lineSeparator()
                        + CommandLine.USAGE.lines().findFirst().orElse(""));
    }

    @Test
    void needsASensibleNumberOfThreadsButNoStyleSheet() throws IOException {
        assertThat(run("book.xhtml", "book.pdf")).isEqualTo(0);
        assertThat(run("book.xhtml", "book.pdf", "--css", "book.css", "--threads", "0"))
                .isEqualTo(2);
        assertThat(reported()).contains("threads: 1 to 64 can be had, not 0");
    }

    @Test
    void saysWhatItIs() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(CommandLine.USAGE);
        out.reset();
        assertThat(run("book.xhtml", "--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("broadsheet-typesetter ");
        assertThat(reported()).isEmpty();
    }

    @Test
    void readsAndWritesStandardStreams() throws IOException {
        in = "<title>Piped</title><p>From a <b>stream".getBytes(StandardCharsets.UTF_8);
        assertThat(run("-", "-")).isZero();
        assertThat(reported()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("From a stream");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Piped");
        }
    }

    @Test
    void problemsOfTheStandardInputHavePlaces() {
        in = "<p>\n<img src=gone.png alt=gone>".getBytes(StandardCharsets.UTF_8);
        assertThat(run("-", "-")).isEqualTo(1);
        assertThat(reported()).startsWith("stdin.html:2:1: error BS-PDF-004 the picture 'gone.png' was not found");
    }

    @Test
    void refusesWhatIsNoHtml() throws IOException {
        Files.write(folder.resolve("book.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        assertThat(run("book.html", "book.pdf")).isEqualTo(1);
        assertThat(reported())
                .isEqualTo(
                        folder.resolve("book.html") + ":1:1: error BS-DOC-003 this is not HTML, but a PNG picture (give"
                                + " the HTML file; a picture can be shown by <img> in it)" + System.lineSeparator());
        assertThat(folder.resolve("book.pdf")).doesNotExist();
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThat(run("none.xhtml", "book.pdf", "--css", "book.css")).isEqualTo(1);
        assertThat(reported()).startsWith("there is no file ").contains("none.xhtml");
    }

    /** Runs the command line with file names relative to the folder. */
    private int run(String... arguments) {
        String[] absolute = arguments.clone();
        for (int i = 0; i < absolute.length; i++) {
            absolute[i] = absolute[i].replaceFirst("^(.*=)?([a-z]+\\.[a-z]+)$", "$1" + folder + "/$2");
        }
        return run(stream(), absolute);
    }

    private int run(PrintStream problems, String... arguments) {
        return Main.run(
                new ByteArrayInputStream(in), new PrintStream(out, true, StandardCharsets.UTF_8), problems, arguments);
    }

    private PrintStream stream() {
        return new PrintStream(report, true, StandardCharsets.UTF_8);
    }

    private String reported() {
        return report.toString(StandardCharsets.UTF_8);
    }
}
