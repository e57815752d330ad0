package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of pictures whose fonts the document does not have is in a font of the same kind, and no wider. */
class SvgFamiliesTest {

    /** The most by which the capitals of one word may be wider in another typeface of the same mean width. */
    private static final double WIDER = 1.1;

    private record Label(String font, double width) {}

    private static TypesetResult set(String attributes, String text) {
        return SvgDocumentTest.set(("<svg xmlns='http://www.w3.org/2000/svg' width='500' height='100'><text y='50' "
                        + attributes + ">" + text + "</text></svg>")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text of a picture as a PDF has it; its width in px. */
    private static Label label(TypesetResult result) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(result.pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(pdf);
        }
        TextPosition last = letters.get(letters.size() - 1);
        double width =
                last.getXDirAdj() + last.getWidthDirAdj() - letters.get(0).getXDirAdj();
        return new Label(last.getFont().getName().replaceFirst(".*\\+", ""), width * 4 / 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "font-family='Times,serif' | SourceSerif4",
                "font-family='serif' | SourceSerif4",
                "font-family='Georgia' | SourceSerif4",
                "font-family='Zapfino' | SourceSerif4",
                "id='none' | SourceSerif4",
                "font-family='Helvetica,sans-Serif' | SourceSans3",
                "font-family='Zapfino, Arial' | SourceSans3",
                "font-family='Courier,monospace' | SourceCodePro",
                "font-family='Source Code Pro, Times' | SourceCodePro",
                "style='font: bold 12px/1.2 Verdana, sans-serif' | SourceSans3"
            })
    void areOfTheSameKind(String attributes, String family) throws IOException {
        assertThat(label(set(attributes, "Label")).font()).startsWith(family);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Times,serif | 14", "Zapfino | 14", "Georgia | 11"})
    void areNoWider(String family, int size) throws IOException {
        double times = times("A longer label of a node, 1997", false) * size;

        assertThat(label(set("font-size='" + size + "' font-family='" + family + "'", "A longer label of a node, 1997"))
                        .width())
                .isBetween(times * 0.95, times * (family.equals("Georgia") ? 1.1 : 1.01));
    }

    @Test
    void areReplacedWithAWarningUnlessThePictureNamesASubstitute() {
        assertThat(set("font-family='Zapfino'", "a").problems())
                .extracting(TypesetProblem::toString)
                .hasSize(1);
        TypesetProblem problem =
                set("font-family='Zapfino, Optima'", "a").problems().get(0);
        assertThat(problem.code()).isEqualTo("BS-PDF-012");
        assertThat(problem.message()).isEqualTo("the picture 'a.svg' names the font 'Zapfino', which PDFs do not have");
        assertThat(problem.hint())
                .isEqualTo("write serif, sans-serif or monospace behind it, or name a font of the publication");
        assertThat(set("font-family='Times, serif'", "a").problems()).isEmpty();
        assertThat(set("font-family='Arial'", "a").problems()).isEmpty();
        assertThat(set("font-family='Zapfino, Times'", "a").problems()).isEmpty();
        assertThat(set("font-family='Zapfino, Source Sans 3'", "a").problems()).isEmpty();
        assertThat(set("", "a").problems()).isEmpty();
    }

    private static double times(String text, boolean bold) throws IOException {
        PDFont font = new PDType1Font(bold ? FontName.TIMES_BOLD : FontName.TIMES_ROMAN);
        return font.getStringWidth(text) / 1000;
    }

    private static String word(Random random) {
        boolean capitals = random.nextInt(4) == 0;
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i ->
                        Character.toString("etaoinshrdlucmfwypvbgkjqxz".charAt(random.nextInt(1 + random.nextInt(26)))))
                .map(letter -> capitals ? letter.toUpperCase(Locale.ROOT) : letter)
                .collect(Collectors.joining());
    }

    @Tag("net")
    @Test
    void labelsOfGraphsFitTheirNodes() throws IOException {
        long seed = Long.getLong("nets.seed", 1);
        Random random = new Random(seed);
        int cases = 60 * Integer.getInteger("nets.share", 1);
        for (int i = 0; i < cases; i++) {
            String text = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(word -> word(random))
                    .collect(Collectors.joining(" "));
            boolean bold = random.nextBoolean();
            String family =
                    List.of("Times,serif", "serif", "'Times New Roman'", "").get(random.nextInt(4));
            String weight = bold ? " font-weight='bold'" : "";
            String attributes = "font-size='14' font-family=\"" + family + "\"" + weight;

            assertThat(label(set(attributes, text)).width())
                    .as("seed %d: %s: %s", seed, attributes, text)
                    .isLessThan(times(text, bold) * 14 * WIDER + 2);
        }
    }
}
