package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code blocks in the whole output. */
class HighlightTest {

    private static final String CODE =
            "/* of\n   lines */\npublic int tide(String place) {\n    return \"rise\" + 3;\n}\n";
    private static final String ARTICLE = "Some code:\n\n```java\n" + CODE + "```\n\nAfter.";
    private static final String RUNS = "c:/* of|c:   lines */|k:public|kt:int|nb:String|k:return|s:\"rise\"|m:3";

    @TempDir
    Path root;

    private Project project(String more) {
        return Project.start(root)
                .write("content/site.yaml", "title: A Briefing\nbaseUrl: https://briefing.example/\n" + more)
                .article("tide", ARTICLE);
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(root.resolve("target/site/articles/tide/index.html")));
    }

    private Document chapter() throws IOException {
        try (ZipFile zip = new ZipFile(root.resolve("target/site/book.epub").toFile())) {
            String found = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xhtml"))
                    .map(entry -> {
                        try {
                            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .filter(text -> text.contains("<pre"))
                    .findFirst()
                    .orElseThrow();
            return Jsoup.parse(found, "", Parser.xmlParser());
        }
    }

    private static String runs(Document document) {
        return document.select("pre code span").stream()
                .map(run -> run.className() + ":" + run.wholeText())
                .collect(Collectors.joining("|"));
    }

    private static String code(Document document) {
        return document.select("pre code").stream().map(Element::wholeText).collect(Collectors.joining());
    }

    @Test
    void editionsHaveTheSamePieces() throws IOException {
        GenerationReport report = project("").generate();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(runs(page())).isEqualTo(RUNS);
        assertThat(runs(chapter())).isEqualTo(RUNS);
        assertThat(code(page())).isEqualTo(CODE);
        assertThat(code(chapter())).isEqualTo(CODE);
        assertThat(new Inks(root.resolve("target/site/articles/tide/brief.pdf")).texts())
                .containsEntry("SemiBold 1b1a18", "publicreturn")
                .containsEntry("Regular 5c574f", "/*oflines*/")
                .containsEntry("Regular 1f4b73", "intString")
                .containsEntry("Regular 2c5a36", "\"rise\"")
                .containsEntry("Regular 7a4300", "3");
    }

    @Test
    void theMarkdownOfAPageHasTheCodeAsItIs() throws IOException {
        project("").generate();

        assertThat(Files.readString(root.resolve("target/site/articles/tide/index.md")))
                .contains("```java\n" + CODE + "```");
    }

    @Test
    void nothingIsToldApartWhenItIsNotToBe() throws IOException {
        GenerationReport report = project("highlight: false\n")
                .article("other", "```jvaa\nint a;\n```")
                .generate();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(runs(page())).isEmpty();
        assertThat(page().expectFirst("pre code.language-java").wholeText()).isEqualTo(CODE);
    }

    /** The classes of the library take time to load, and most publications have no code. */
    @Test
    void theLibraryIsLoadedForCodeThatItKnowsOnly() throws Exception {
        assertThat(loaded("A paragraph.\n\n```text\na\n```\n\n```yaml\na: 1\n```"))
                .isEmpty();
        assertThat(loaded(ARTICLE)).isNotEmpty();
    }

    private List<String> loaded(String article) throws Exception {
        Path log = root.resolve("classes.txt");
        Project project = project("editions: [site]\n").article("tide", article);
        String said = ChildJvm.ofThisJdk()
                .options("-Xlog:class+load:file=" + log)
                .run(
                        GenerateMain.class,
                        root.toString(),
                        project.root().resolve("content").toString());
        assertThat(said).startsWith("published\n");
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("org.fife.")).toList();
        }
    }

    /** Collects the text of the first page in monospaced fonts, by weight and colour. */
    private static final class Inks extends PDFTextStripper {

        private final Map<String, StringBuilder> texts = new TreeMap<>();

        Inks(Path file) throws IOException {
            addOperator(new SetNonStrokingColorSpace(this));
            addOperator(new SetNonStrokingColor(this));
            addOperator(new SetNonStrokingDeviceRGBColor(this));
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                getText(document);
            }
        }

        Map<String, String> texts() {
            Map<String, String> found = new TreeMap<>();
            texts.forEach((ink, text) -> found.put(ink, text.toString()));
            return found;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            String font = text.getFont().getName();
            if (font.contains("SourceCodePro")) {
                String ink = font.substring(font.indexOf('-') + 1) + " " + color();
                texts.computeIfAbsent(ink, name -> new StringBuilder())
                        .append(text.getUnicode().strip());
            }
        }

        private String color() {
            try {
                return "%06x".formatted(getGraphicsState().getNonStrokingColor().toRGB());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
