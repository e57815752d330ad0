package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SVG pictures within a document. */
class SvgDocumentTest {

    private static final DocumentInfo INFO =
            new DocumentInfo("Pictures", List.of(), "", List.of(), Locale.US, "Test", Instant.EPOCH, "");
    private static final Typesetter TYPESETTER = typesetter();

    private static Typesetter typesetter() {
        Typesetter.Builder builder = Typesetter.builder()
                .stylesheet(new Stylesheet("a.css", "@page { size: 600pt 500pt; margin: 0 } figure { margin: 0 }"));
        ThemeFonts.all().forEach(builder::font);
        return builder.build();
    }

    static TypesetResult set(byte[] picture) {
        String xhtml = "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body>"
                + "<figure><img src='a.svg' alt='A chart'/></figure></body></html>";
        return TYPESETTER.typeset(xhtml, INFO, reference -> Optional.of(picture));
    }

    private static TypesetResult set(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>" + content + "</svg>";
        return set(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] features() throws IOException {
        try (InputStream in = SvgDocumentTest.class.getResourceAsStream("/svg/features.svg")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    @Test
    void isAccessibleAndArchivable() throws IOException {
        TypesetResult result = set(features());
        assertThat(result.problems()).isEmpty();
        PdfValidation.assertAccessible(result.pdf());
    }

    @Test
    void isDrawnTheSameEachTime() throws IOException {
        assertThat(set(features()).pdf()).isEqualTo(set(features()).pdf());
    }

    @Test
    void keepsTextAsText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(set(features()).pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Trade by year: office AVATAR", "2022");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rect width='100' height='100' fill='#f00'/> | 255,0,0",
                "<style>.a{fill:lime}</style><rect class='a' width='100' height='100' fill='red'/> | 0,255,0",
                "<g opacity='.5'><rect width='100' height='100'/><rect width='100' height='100'/></g> | 127,127,127",
                "<clipPath id='c'><rect width='9' height='9'/></clipPath><rect width='100' height='100' clip-path='url(#c)'/> | 255,255,255",
                "<mask id='m'><rect width='100' height='100' fill='#fff'/></mask><rect width='100' height='100' mask='url(#m)'/> | 0,0,0",
                "<pattern id='p' width='1' height='1'><rect width='100' height='100' fill='blue'/></pattern><rect width='100' height='100' fill='url(#p)'/> | 0,0,255",
                "<linearGradient id='g'><stop stop-color='lime'/></linearGradient><rect width='100' height='100' fill='url(#g)'/> | 0,255,0",
                "<rect width='100' height='100' fill='url(#none) blue'/> | 0,0,255",
                "<defs><g id='u'><rect width='100' height='100' fill='red'/></g></defs><use href='#u'/> | 255,0,0",
                "<path d='M0 0h100v100h-100zM10 10v80h80v-80z'/> | 255,255,255",
                "<path d='M0 50a50 50 0 1 1 100 0a50 50 0 11-100 0'/> | 0,0,0",
                "<svg viewBox='0 0 1 1'><rect width='1' height='1' fill='red'/></svg> | 255,0,0",
                "<switch><g requiredExtensions='x'/><rect width='100' height='100'/></switch> | 0,0,0",
                "<g display='none'><rect width='100' height='100'/></g> | 255,255,255",
                "<line x2='100' y1='50' y2='50' stroke='red' stroke-width='20'/> | 255,0,0"
            })
    void paints(String content, String expected) throws IOException {
        TypesetResult result = set(content);
        assertThat(result.problems()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(result.pdf())) {
            int rgb = new PDFRenderer(pdf).renderImage(0).getRGB(37, 37);
            assertThat(((rgb >> 16) & 255) + "," + ((rgb >> 8) & 255) + "," + (rgb & 255))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<g filter='url(#f)'><rect width='9' height='9'/></g> | filter",
                "<foreignObject/> | <foreignObject>",
                "<image href='http://a.example/b.png' width='9' height='9'/> | an <image> that is not a PNG, JPEG, GIF or WebP within the file",
                "<text><textPath href='#p'>a</textPath></text> | <textPath>"
            })
    void tellsWhatIsLeftOut(String content, String feature) {
        assertThat(set(content).problems())
                .extracting(TypesetProblem::code, TypesetProblem::message)
                .containsExactly(
                        tuple("BS-PDF-008", "the picture 'a.svg' has what is left out of the PDF: " + feature));
    }
}
