package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is given as text has the style sheets, fonts and pictures that it names, as a file has them. */
class TextWithFilesTest {

    private static final DocumentInfo INFO =
            new DocumentInfo("T", List.of(), "", List.of(), Locale.ENGLISH, "Broadsheet", Instant.EPOCH, "");

    private static final String DOT =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0H9V9'/></svg>";

    private static final Map<String, byte[]> FILES = Map.of(
            "a/b.css", bytes("@import '../c/d.css'; p::before { content: 'b ' } div { background: url(dot.svg) }"),
            "c/d.css", bytes("p::after { content: ' d' } @font-face { font-family: Own; src: url(own.ttf) }"),
            "a/dot.svg", bytes(DOT),
            "dot.svg", bytes(DOT),
            "c/own.ttf", ThemeFonts.all().get(0).data());

    @TempDir
    Path folder;

    private final Typesetter typesetter =
            Typesetter.builder().defaultFonts().threads(1).build();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=stylesheet href=a/b.css><p>x<div>y</div>",
                "<style>@import 'a/b.css'; p { font-family: Own }</style><p>x<div>y</div><img src=dot.svg alt=dot>",
                "<style>body { font: 9pt Own }</style><p>x<link rel='stylesheet' media=print href='a/b.css'><p>y",
                "<base href=a/><link rel=stylesheet href=b.css><p>x<div>y</div><img src=dot.svg alt=dot>",
                "<link rel=stylesheet href=\"data:text/css,p{color:red}\"><p style='font-size: 8pt'>x",
                "<link rel=stylesheet media=screen href=none.css><style media=screen>p { color: red }</style><p>x",
                "<svg><style>path { fill: red }</style></svg><p>x",
                "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>T</title><style>p { margin: 0 }</style></head><body><p>x</p></body></html>",
            })
    void isSetLikeTheSameFile(String body) throws IOException {
        String html = body.startsWith("<html") ? body : "<title>T</title>" + body;
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path pdf = folder.resolve("out.pdf");
        TypesetReport asFile = Typesetter.html(Files.writeString(folder.resolve("in.html"), html))
                .to(pdf);
        TypesetResult asText = typesetter.typeset(html, INFO, loader());

        assertThat(asText.problems())
                .extracting(TypesetProblem::message)
                .isEqualTo(
                        asFile.problems().stream().map(TypesetProblem::message).toList());
        assertThat(asText.pdf()).isEqualTo(Files.readAllBytes(pdf));
    }

    private static ResourceLoader loader() {
        String base = "app:/folder/";
        return ResourceLoader.resolving(
                URI.create(base + "in.html"),
                address -> Optional.ofNullable(FILES.get(address.toString().substring(base.length()))));
    }

    @Test
    void referencesAreAsWrittenForOtherLoaders() {
        List<String> asked = new ArrayList<>();
        typesetter.typeset("<style>@import 'x.css';</style><link rel=stylesheet href=y/z.css><p>x", INFO, reference -> {
            asked.add(reference);
            return Optional.of(bytes(reference.equals("y/z.css") ? "@import 'w.css';" : "p { color: red }"));
        });
        assertThat(asked).containsExactly("y/z.css", "x.css", "w.css");
    }

    @Test
    void sheetsOfTheBuilderComeLast() throws IOException {
        Typesetter own = Typesetter.builder()
                .defaultFonts()
                .stylesheet(new Stylesheet("own.css", "p::before { content: 'own ' }"))
                .build();
        byte[] pdf = own.typeset(
                        "<style>p::before { content: 'other ' } p::after { content: ' too' }</style><p>x",
                        INFO,
                        reference -> Optional.empty())
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("own x too");
        }
    }

    @Test
    void problemsAreAtTheirPlaces() {
        String html = "<p>x\n<style>\n  p { wobble: 1 }\n</style>\n<link rel=stylesheet href=gone.css>";
        assertThat(typesetter.typeset(html, INFO, reference -> Optional.empty()).problems())
                .extracting(TypesetProblem::toString)
                .containsExactly(
                        "document:5:1: error BS-DOC-002 the style sheet 'gone.css' was not found (let the loader of the"
                                + " document's files find it, or take away the link)",
                        "document:3:7: warning BS-CSS-002 unknown property 'wobble'");
    }
}
