package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.text.font.FontCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts declared in a style sheet with {@code @font-face}. */
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

    /** Returns the names of the fonts on the first page, without subset tags. */
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

    @Test
    void isReplacedByItsCounterpartWhereItsFamilyIsMissing() throws IOException {
        Typesetter typesetter = Typesetter.builder()
                .font(SERIF)
                .font(ThemeFonts.all().get(4))
                .counterpart("House Grotesque", "Source Sans 3")
                .counterpart("Source Serif 4", "Source Sans 3")
                .stylesheet(new Stylesheet(
                        "a.css", "p { font-family: 'HOUSE Grotesque' } h1 { font-family: 'Source Serif 4' }"))
                .build();
        DocumentInfo info =
                new DocumentInfo("Faces", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        TypesetResult missing = typesetter.typeset("<p>text</p>", info, reference -> Optional.empty());
        assertThat(missing.problems()).isEmpty();
        assertThat(fonts(missing)).containsExactly("SourceSans3-Regular");
        TypesetResult present = typesetter.typeset("<h1>text</h1>", info, reference -> Optional.empty());
        assertThat(fonts(present)).containsExactly("SourceSerif4-Regular");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTTO | 'a.ttf' is damaged: its table 'cmap' is missing",
                "wOFF | 'a.ttf' is not a TrueType or OpenType font",
                "wOF2 | 'a.ttf' is not a TrueType or OpenType font",
                "ttcf | 'a.ttf' is a collection of several fonts",
                "%PDF | 'a.ttf' is not a TrueType or OpenType font",
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
                        "give it a TrueType or OpenType font (.ttf, .otf, .woff or .woff2) as url() in src"));
    }

    @Test
    void saysThatAFileIsMissingOrCutOff() {
        String css = "@font-face { font-family: M; src: url(a.eot) format('embedded-opentype'), url(a.ttf) }";
        assertThat(typeset(css, "x", (sheet, reference) -> Optional.empty()).problems())
                .extracting(TypesetProblem::message)
                .containsExactly("the font face 'M' cannot be used: 'a.eot' is of a format that cannot be embedded");
        for (int length = 0; length < SANS.length; length += 9973) {
            assertThat(withFile("@font-face { font-family: M; src: url(a.ttf) }", Arrays.copyOf(SANS, length))
                            .problems())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SourceSerif4-Regular", "SourceSans3-SemiBold", "SourceCodePro-Regular", "STIXTwoMath-Regular"})
    void mayBeAWebFont(String name) throws IOException {
        String css = "@font-face { font-family: M; src: url(a.woff2) format('woff2') } p { font-family: M }";
        TypesetResult result = withFile(css, ThemeFonts.file(name + ".woff2"));
        assertThat(result.problems()).isEmpty();
        assertThat(fonts(result)).containsExactly(name);
        PdfValidation.assertAccessible(result.pdf());
    }

    @Test
    void mayBeAVariableFontAtTheWeightsThatAreUsed() throws IOException {
        byte[] variable = Files.readAllBytes(Path.of("src/test/resources/fonts/SourceSerif4-variable-latin.woff2"));
        String face =
                "@font-face { font-family: M; src: url(a.woff2) format('woff2-variations'); font-weight: 200 900 } ";
        TypesetResult result = typeset(
                face + "p { font-family: M; font-weight: 300 } b { font-weight: 800 }",
                "light and <b>heavy</b>",
                (sheet, reference) -> Optional.of(new StylesheetLoader.Loaded(reference, variable)));
        assertThat(result.problems()).isEmpty();
        assertThat(fonts(result)).containsExactly("SourceSerif4-Regular-wght300", "SourceSerif4-Regular-wght800");
        PdfValidation.assertAccessible(result.pdf());
        String one = "@font-face { font-family: M; src: url(a.woff2); font-weight: 600 } p { font-family: M }";
        assertThat(fonts(withFile(one, variable))).containsExactly("SourceSerif4-Regular-wght600");
    }

    /** The outlines of Inter are charstrings. */
    @Test
    void mayHaveCharStrings() throws IOException {
        String css =
                "@font-face { font-family: M; src: url(a.otf) } p { font-family: M } p::first-letter { initial-letter: 2 }";
        String text = "A difficult affair, Ünïcödé soft\u00ADhyphen, office. ".repeat(20);
        TypesetResult result =
                typeset(css, text, (sheet, reference) -> Optional.of(new StylesheetLoader.Loaded(reference, inter())));
        assertThat(result.problems()).isEmpty();
        assertThat(fonts(result)).containsExactly("Inter-Regular");
        assertThat(result.pdf().length).isLessThan(inter().length / 4);
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper()
                            .getText(document)
                            .replace("\n", " ")
                            .replace("\u00AD ", ""))
                    .contains("ifficult affair, Ünïcödé")
                    .contains("office.");
        }
        PdfValidation.assertAccessible(result.pdf());
    }

    private static byte[] inter() {
        try (InputStream in =
                FontFaceTest.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A damaged font is either reported or used, without other failures. */
    @Test
    void saysThatAWebFontOrOneOfCharStringsIsDamaged() throws IOException {
        Random random = new Random(7);
        int told = 0;
        for (byte[] whole : List.of(ThemeFonts.file("SourceCodePro-Regular.woff2"), inter())) {
            for (int i = 0; i < 30; i++) {
                byte[] damaged = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
                for (int j = 0; j < 20 && damaged.length > 0; j++) {
                    damaged[random.nextInt(Math.min(damaged.length, i % 3 == 0 ? 300 : damaged.length))] ^=
                            (byte) (1 << random.nextInt(8));
                }
                FontCheck.Checked checked = FontCheck.check(damaged);
                assertThat(checked.fault().isPresent()).isEqualTo(checked.font().length == 0);
                told += checked.fault().isPresent() ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(20);
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
