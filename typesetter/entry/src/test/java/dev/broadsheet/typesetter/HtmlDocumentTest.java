package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.LoaderException;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Realistic HTML files with the files to which they refer. */
class HtmlDocumentTest {

    private static final String DOT =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0H9V9'/></svg>";

    @TempDir
    Path folder;

    private Path pdf;

    @BeforeEach
    void names() {
        pdf = folder.resolve("out.pdf");
    }

    private TypesetReport set(String html) throws IOException {
        return Typesetter.html(write("in.html", html)).to(pdf);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> lines() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    private static List<String> messages(TypesetReport report) {
        return report.problems().stream()
                .map(problem -> problem.source().stylesheet().orElse("")
                        + problem.source().mark().orElse("") + " "
                        + problem.source().line() + ":"
                        + problem.source().column() + " " + problem.code() + " " + problem.message())
                .toList();
    }

    /** A temporary file that another process is writing, or left unfinished, is not touched. */
    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        Path others = write(".typesetting-1.pdf", "half a file");

        set("<p>one</p>");

        assertThat(lines()).containsExactly("one");
        assertThat(others).hasContent("half a file");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(".typesetting-1.pdf", "in.html", "out.pdf");
        }
    }

    @Test
    void ofALinkTheFileIsReplacedThatItLeadsTo() throws IOException {
        Path before = write("kept/before.pdf", "before");
        Files.createSymbolicLink(pdf, before);

        set("<p>one");

        assertThat(pdf).isSymbolicLink();
        assertThat(before).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    @Test
    void theFolderOfThePdfIsNamedWhenItIsMissing() throws IOException {
        Path file = write("in.html", "<p>one");
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> Typesetter.html(file).to(missing.resolve("out.pdf")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing + ": there is no such folder for the PDF");
    }

    @Test
    void isReadAsBrowsersReadIt() throws IOException {
        TypesetReport report = set("<p>one<br>two</p><p>three<hr><ul><li>four<li>five</ul><table><tr><td>six</table>");
        assertThat(lines()).containsExactly("one", "two", "three", "• four", "• five", "six");
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void thePdfMayBeReadByWhoMayReadOtherFiles() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        set("<p>text");
        assertThat(Files.getPosixFilePermissions(pdf)).isEqualTo(Files.getPosixFilePermissions(write("other.pdf", "")));
    }

    @Test
    void compositionIsExaminedOnRequest() throws IOException {
        HtmlDocument document = Typesetter.html(write("in.html", "<p>text"));
        assertThat(document.to(pdf).composition()).isEqualTo(Composition.UNKNOWN);
        assertThat(document.examineComposition().to(pdf).composition().pages()).hasSize(1);
    }

    @Test
    void aLinkMaySayTwiceThatItIsAStyleSheet() throws IOException {
        write("a.css", "p::before { content: 'styled ' }");
        set("<link rel='Stylesheet stylesheet' href=a.css><p>text");
        assertThat(lines()).containsExactly("styled text");
    }

    @Test
    void xmlThatIsNoneIsAnErrorAtItsPlace() throws IOException {
        TypesetReport report = Typesetter.html(write(
                        "in.xhtml",
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\n<p>one<br>two</p></body></html>"))
                .to(pdf);
        assertThat(messages(report))
                .containsExactly(folder.resolve("in.xhtml")
                        + " 2:16 BS-DOC-001 this is not well-formed XML: The element type \"br\" must be terminated by"
                        + " the matching end-tag \"</br>\".");
        assertThat(report.problems().get(0).severity()).isEqualTo(TypesetProblem.Severity.ERROR);
    }

    @Test
    void aFileNamedAsHtmlMayHaveANamespaceAndBeNoXml() throws IOException {
        TypesetReport report =
                set("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\n<p>one<br>two</p><p>three</body></html>");
        assertThat(lines()).containsExactly("one", "two", "three");
        assertThat(messages(report))
                .containsExactly(folder.resolve("in.html")
                        + " 2:16 BS-DOC-001 this is not well-formed XML, and is read as HTML: The element type \"br\" must be"
                        + " terminated by the matching end-tag \"</br>\".");
        assertThat(report.problems().get(0).severity()).isEqualTo(TypesetProblem.Severity.WARNING);
    }

    @Test
    void xmlMayBeAskedFor() throws IOException {
        TypesetReport report =
                Typesetter.html(write("in.html", "<p>one</b>")).xml().to(pdf);
        assertThat(report.problems()).extracting(TypesetProblem::code).containsExactly("BS-DOC-001");
    }

    @Test
    void saysInItsHeadWhatItIs() throws IOException {
        set("<html lang=de><title>A &amp; B</title><meta name=author content=Ann><meta name=Author content=Bo>"
                + "<meta name=keywords content='x, y'><meta name=description content=About>"
                + "<meta name=dcterms.created content=2026-02-03><p>text");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDDocumentInformation info = document.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("A & B");
            assertThat(info.getAuthor()).contains("Ann").contains("Bo");
            assertThat(info.getSubject()).isEqualTo("About");
            assertThat(info.getKeywords()).isEqualTo("x, y");
            assertThat(info.getCreationDate().toInstant()).isEqualTo("2026-02-03T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void styleSheetsOfTheHeadAndBehindItApply() throws IOException {
        write("a.css", "p::before { content: 'a ' }");
        write("b/b.css", "p::after { content: ' b' }");
        set("<html><head><link rel=stylesheet href=a.css></head><body><p>text</p></body></html>");
        assertThat(lines()).containsExactly("a text");
        set(
                "<html><head><link rel=stylesheet href=a.css></head><BODY><p>text</p><link rel=stylesheet href=b/b.css></BODY>");
        assertThat(lines()).containsExactly("a text b");
        set("<html><head><!-- <body> --><base href=b/><style>p { color: red }</style></head><body><p>text</p>"
                + "<style>p::after { content: ' c' }</style><link rel=stylesheet href=b.css></body></html>");
        assertThat(lines()).containsExactly("text b");
    }

    @Test
    void isHyphenatedByItsLanguage() throws IOException {
        set("<html lang=de><style>p { width: 60pt; hyphens: auto }</style><p>Donaudampfschifffahrtsgesellschaft");
        assertThat(lines().get(0)).startsWith("Donau");
        assertThat(lines()).hasSizeGreaterThan(1);
    }

    @Test
    void findsFilesBesideIt() throws IOException {
        write(
                "a b/style.css",
                "@import 'more.css'; p::before { content: 'styled ' } div { background: url('p ic.svg') }");
        write("a b/more.css", "p::after { content: ' twice' }");
        write("a b/p ic.svg", DOT);
        TypesetReport report = set("<link rel=stylesheet href='a%20b/style.css'><p>text<div>box</div>"
                + "<img alt=1 src='a%20b/p%20ic.svg'><img alt=2 src='a b/p ic.svg'><img alt=3 src='"
                + folder.resolve("a b/p ic.svg").toUri() + "'><img alt=4 src=\"data:image/svg+xml," + DOT + "\">");
        assertThat(messages(report)).isEmpty();
        assertThat(lines()).contains("styled text twice");
    }

    @Test
    void whatHtmlBringsIsAccessible() throws IOException {
        TypesetReport report = set("""
                <html lang=en><title>All of it</title>
                <style>
                  @page { size: A5 } @page :first { margin: 0 } body { background: #ffe }
                  .cover { height: 210mm } .cell { display: table-cell } .block { display: block }
                  .head { position: fixed; top: -8mm; left: 0 } .aside { float: left } .beside { overflow: hidden }
                </style>
                <div class=cover><h1>Cover</h1></div><div class=head>Head</div>
                <div class=cell>one</div><div class=cell>two</div>
                <table class=block><tr><td>three<td class=block>four</table>
                <p>Dot <svg width=9 height=9 viewBox="0 0 9 9"><title>Dot</title><circle cx=4 cy=4 r=4 /></svg>.
                <svg width=9 height=9 aria-hidden=true><rect width=9 height=9 /></svg>
                <div class=aside>aside</div><div class=beside>beside it</div>
                """);
        assertThat(messages(report)).isEmpty();
        PdfValidation.assertAccessible(Files.readAllBytes(pdf));
    }

    @Test
    void listBoxesAreAccessible() throws IOException {
        set("""
                <html lang=en><title>Choice</title>
                <p>Which: <select multiple size=4><option>one<optgroup label=Others><option selected>two</optgroup></select>
                """);
        PdfValidation.assertAccessible(Files.readAllBytes(pdf));
    }

    @Test
    void whatIsHiddenFromReadersIsDrawnAndNotTagged() throws IOException {
        TypesetReport report = set("""
                <html lang=en><title>Pages</title>
                <style>
                  @page { size: A5; margin: 15mm 15mm 15mm 30mm }
                  .mark { float: footnote; footnote-display: -bs-side; width: 14mm; margin: 0 3mm }
                </style>
                <h1>Title</h1>
                <p>Before <span class=mark aria-hidden=true>14</span>the page <b aria-hidden=true>and <i>a <a href=https://example.org/>link</a></i></b> goes on.
                <div aria-hidden=true><p>Block<ul><li>item</ul><table><tr><td>cell</table></div>
                """);
        assertThat(messages(report)).isEmpty();
        byte[] bytes = Files.readAllBytes(pdf);
        PdfValidation.assertAccessible(bytes);
        assertThat(lines()).contains("14", "Block", "cell");
    }

    @Test
    void readsNoStyleSheetsForScreens() throws IOException {
        Path html = write(
                "in.html",
                "<link rel=stylesheet media='only screen and (width > 1px), tty' href=a.css>"
                        + "<link rel=stylesheet media='screen, print' href=b.css><p>text");
        assertThat(Typesetter.html(html).to(pdf).problems())
                .extracting(TypesetProblem::message)
                .containsExactly("the style sheet 'b.css' was not found");
    }

    @Test
    void readsNothingElse() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.svg"), DOT);
        Path inner = folder.resolve("inner");
        Files.createDirectories(inner);
        Files.createSymbolicLink(inner.resolve("link.svg"), outside);
        Path html = write(
                "inner/in.html",
                "<img alt=1 src=../outside.svg><img alt=2 src='" + outside.toUri()
                        + "'><img alt=3 src=link.svg><img alt=4 src=http://localhost:9/x.png>"
                        + "<link rel=stylesheet href=//localhost/x.css>");
        assertThat(Typesetter.html(html).to(pdf).problems())
                .extracting(TypesetProblem::code)
                .containsExactlyInAnyOrder("BS-DOC-002", "BS-PDF-004", "BS-PDF-004", "BS-PDF-004", "BS-PDF-004");
        assertThat(Typesetter.html(html).root(folder).to(pdf).problems())
                .extracting(TypesetProblem::code)
                .containsExactly("BS-DOC-002", "BS-PDF-004");
    }

    @Test
    void tellsWhereInTheFileAProblemIs() throws IOException {
        TypesetReport report = set("<p>x\n<style>\n  p { wobble: 1 }\n</style>\n<style media=screen>p { wobble: 2 }"
                + "</style>\n <img src=gone.png alt=gone>\n<p style='wobble: 3'>y");
        String name = folder.resolve("in.html").toString();
        assertThat(messages(report))
                .containsExactly(
                        name + " 3:7 BS-CSS-002 unknown property 'wobble'",
                        name + ":7:1 0:0 BS-CSS-002 unknown property 'wobble'",
                        name + ":6:2 0:0 BS-PDF-004 the picture 'gone.png' was not found");
    }

    @Test
    void hasFontsForTheUsualFamilies() throws IOException {
        set("<p style='font-family: Arial'>a<p style='font-family: Georgia'>b<p style='font-family: Courier New'>c"
                + "<p style='font-family: Unknown, sans-serif'>d<p>e");
        TreeSet<String> fonts = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            StreamSupport.stream(
                            document.getPage(0).getResources().getFontNames().spliterator(), false)
                    .forEach(name -> fonts.add(name(document, name)));
        }
        assertThat(fonts).containsExactly("SourceCodePro-Regular", "SourceSans3-Regular", "SourceSerif4-Regular");
    }

    private static String name(PDDocument document, org.apache.pdfbox.cos.COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // as callers without null checks do
    void wrongArgumentsHaveNames() {
        assertThatNullPointerException().isThrownBy(() -> Typesetter.html(null)).withMessage("file");
        HtmlDocument document = Typesetter.html(folder.resolve("in.html"));
        assertThatNullPointerException()
                .isThrownBy(() -> document.to((Path) null))
                .withMessage("pdf");
        assertThatNullPointerException().isThrownBy(() -> document.root(null)).withMessage("folder");
        assertThatThrownBy(() -> document.to(pdf))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("in.html");
        assertThat(pdf).doesNotExist();
    }

    @Test
    @SuppressWarnings("NullAway") // as callers without null checks do
    void loadersThatThrowAreNamed() {
        Typesetter typesetter = Typesetter.builder().defaultFonts().build();
        DocumentInfo info =
                new DocumentInfo("x", List.of(), "", List.of(), Locale.ENGLISH, "test", java.time.Instant.EPOCH, "");
        assertThatThrownBy(() -> typesetter.typeset("<img src=a.png alt=a>", info, reference -> {
                    throw new IllegalStateException("disk on fire");
                }))
                .isInstanceOf(LoaderException.class)
                .hasMessage("the loader of pictures failed for 'a.png': java.lang.IllegalStateException: disk on fire");
        assertThatThrownBy(() -> Typesetter.builder()
                        .defaultFonts()
                        .stylesheetFiles((sheet, reference) -> {
                            throw new IllegalStateException("no");
                        })
                        .stylesheet(new Stylesheet("a.css", "@import 'b.css';"))
                        .build())
                .isInstanceOf(LoaderException.class)
                .hasMessage("the loader of style sheets failed for 'b.css': java.lang.IllegalStateException: no");
        assertThatNullPointerException()
                .isThrownBy(() -> typesetter.typeset("<p>", null, reference -> Optional.empty()))
                .withMessage("info");
    }
}
