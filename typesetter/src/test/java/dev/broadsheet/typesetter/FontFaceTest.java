package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fonts that a style sheet brings along. */
class FontFaceTest {

    private static final FontFile SERIF = ThemeFonts.all().get(0);
    private static final byte[] SANS = ThemeFonts.all().get(4).data();

    private static TypesetResult typeset(String css, String text, StylesheetLoader files) {
        Typesetter typesetter = Typesetter.builder()
                .font(SERIF)
                .stylesheet(new Stylesheet("theme/pdf/a.css", css))
                .stylesheetFiles(files)
                .build();
        DocumentInfo info =
                new DocumentInfo("Faces", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return typesetter.typeset("<p>" + text + "</p>", info, reference -> Optional.empty());
    }

    private static TypesetResult withFile(String css, byte[] data) {
        return typeset(css, "text", (sheet, reference) -> Optional.of(new StylesheetLoader.Loaded(reference, data)));
    }

    /** The names of the fonts on the first page, without the tags of their subsets. */
    private static List<String> fonts(TypesetResult result) throws IOException {
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            var resources = document.getPage(0).getResources();
            return java.util.stream.StreamSupport.stream(
                            resources.getFontNames().spliterator(), false)
                    .map(COSName::getName)
                    .map(name -> {
                        try {
                            return resources
                                    .getFont(COSName.getPDFName(name))
                                    .getName()
                                    .substring(7);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isLoadedByItsReferenceFromItsSheet() throws IOException {
        TypesetResult result = typeset(
                "@font-face { font-family: Mine; src: url('../fonts/mine.ttf') } p { font-family: Mine }",
                "text",
                (sheet, reference) -> (sheet + " " + reference).equals("theme/pdf/a.css ../fonts/mine.ttf")
                        ? Optional.of(new StylesheetLoader.Loaded("mine", SANS))
                        : Optional.empty());
        assertThat(result.problems()).isEmpty();
        assertThat(fonts(result)).containsExactly("SourceSans3-Regular");
        PdfValidation.assertAccessible(result.pdf());
    }

    @Test
    void isUsedForItsRangeOnly() throws IOException {
        String face = "@font-face { font-family: Mine; src: url(a.ttf); unicode-range: U+30-39 } ";
        assertThat(fonts(withFile(face + "p { font-family: Mine, 'Source Serif 4' }", SANS)))
                .containsExactly("SourceSerif4-Regular");
        TypesetResult digits = typeset(
                face + "p { font-family: Mine, 'Source Serif 4' }",
                "in 1984",
                (sheet, reference) -> Optional.of(new StylesheetLoader.Loaded("a", SANS)));
        assertThat(fonts(digits)).containsExactly("SourceSans3-Regular", "SourceSerif4-Regular");
    }

    @Test
    void mayBeADataUrlOrALocalFont() throws IOException {
        String data = "data:font/ttf;base64," + Base64.getEncoder().encodeToString(SANS);
        assertThat(fonts(typeset(
                        "@font-face { font-family: M; src: local(Nope), url(" + data + ") } p { font-family: M }",
                        "text",
                        (sheet, reference) -> Optional.empty())))
                .containsExactly("SourceSans3-Regular");
        assertThat(fonts(withFile(
                        "@font-face { font-family: M; src: local('Source Serif 4'), url(a.ttf) } p { font-family: M }",
                        SANS)))
                .containsExactly("SourceSerif4-Regular");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTTO | 'a.ttf' has CFF outlines, and only TrueType outlines can be embedded",
                "wOF2 | 'a.ttf' is a compressed web font (WOFF)",
                "ttcf | 'a.ttf' is a collection of several fonts",
                "%PDF | 'a.ttf' is no TrueType font",
                "true | 'a.ttf' is damaged: its table 'cmap' is missing",
            })
    void saysWhyAFileCannotBeUsed(String magic, String why) {
        byte[] data = Arrays.copyOf(magic.getBytes(StandardCharsets.US_ASCII), 64);
        assertThat(withFile("p { }\n@font-face { font-family: M; src: url(a.ttf) }", data)
                        .problems())
                .containsExactly(new TypesetProblem(
                        TypesetProblem.Severity.WARNING,
                        "BS-FONT-002",
                        TypesetProblem.Source.inStylesheet("theme/pdf/a.css", 2, 1),
                        "the font face 'M' cannot be used: " + why,
                        "give it a static TrueType font (.ttf) as url() in src"));
    }

    @Test
    void saysThatAFileIsMissingOrCutOff() {
        String css = "@font-face { font-family: M; src: url(a.woff) format('woff'), url(a.ttf) }";
        assertThat(typeset(css, "x", (sheet, reference) -> Optional.empty()).problems())
                .extracting(TypesetProblem::message)
                .containsExactly("the font face 'M' cannot be used: 'a.woff' is of a format that cannot be embedded");
        for (int length = 0; length < SANS.length; length += 9973) {
            assertThat(withFile("@font-face { font-family: M; src: url(a.ttf) }", Arrays.copyOf(SANS, length))
                            .problems())
                    .hasSize(1);
        }
    }

    @Test
    void mayBeTheOnlyFont() {
        Stylesheet sheet = new Stylesheet("a.css", "@font-face { font-family: M; src: url(a.ttf) }");
        assertThat(Typesetter.builder()
                        .stylesheet(sheet)
                        .stylesheetFiles((name, reference) -> Optional.of(new StylesheetLoader.Loaded("a", SANS)))
                        .build())
                .isNotNull();
        assertThatThrownBy(() -> Typesetter.builder().stylesheet(sheet).build())
                .hasMessage("font: at least one is needed; give one by font(), name one by @font-face, or put"
                        + " broadsheet-templates on the class path and call defaultFonts()");
    }
}
