package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The brief as a whole, from XHTML to PDF. */
class BriefTest {

    private static final DocumentInfo INFO = new DocumentInfo(
            "Blinken and Xi agree to steady a strained relationship",
            List.of("The Briefing"),
            "",
            List.of(),
            Locale.US,
            "Broadsheet test",
            Instant.parse("2026-11-25T00:00:00Z"),
            "https://example.org/");

    private static final Typesetter TYPESETTER = typesetter();

    private static Typesetter typesetter() {
        Typesetter.Builder builder = Typesetter.builder()
                .stylesheet(new Stylesheet("brief.css", resource("/brief/brief.css")))
                .hyphenation(language -> language.getLanguage().equals("en")
                        ? Optional.of(resource("/dev/broadsheet/theme/hyphenation/hyph-en-us.pat.txt"))
                        : Optional.empty());
        ThemeFonts.all().forEach(builder::font);
        return builder.build();
    }

    private static String resource(String name) {
        try (InputStream in = BriefTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TypesetResult brief() {
        return TYPESETTER.typeset(resource("/brief/brief.xhtml"), INFO, reference -> Optional.empty());
    }

    @Test
    void hasTwoPagesAndNoProblem() {
        TypesetResult result = brief();
        assertThat(result.problems()).isEmpty();
        assertThat(result.pagination().pageLabels()).containsExactly("1", "2");
        assertThat(result.pagination().anchors())
                .containsEntry("key-points", 0)
                .containsEntry("thirty-five-minutes", 0)
                .containsEntry("the-widest-gap", 1);
    }

    @Test
    void isAccessibleAndArchivable() {
        PdfValidation.assertAccessible(brief().pdf());
    }

    @Test
    void givesTheSameBytesEachTime() {
        assertThat(brief().pdf())
                .isEqualTo(typesetter()
                        .typeset(resource("/brief/brief.xhtml"), INFO, reference -> Optional.empty())
                        .pdf());
    }

    @Test
    void keepsEveryWordOfTheArticleInOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(brief().pdf())) {
            List<String> words = words(new PDFTextStripper().getText(document));
            for (String paragraph : article()) {
                List<String> expected = words(paragraph);
                assertThat(words).as(paragraph).containsSubsequence(expected);
            }
            assertThat(words).containsSequence("The", "United", "States");
        }
    }

    @Test
    void keepsAllLinesOfTextOnOneGrid() throws IOException {
        Set<Long> places = new TreeSet<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (Math.abs(text.getFontSize() - 10.2) < 0.01) {
                    places.add(Math.round(text.getYDirAdj() % 13.6 * 10));
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(brief().pdf())) {
            stripper.getText(document);
        }
        assertThat(places).hasSizeBetween(1, 2);
        assertThat(Collections.max(places) - Collections.min(places)).isLessThanOrEqualTo(1);
    }

    private static List<String> article() {
        Document document = Jsoup.parse(resource("/brief/brief.xhtml"), "", Parser.xmlParser());
        document.select(".note").remove();
        return document.select("body > p").eachText();
    }

    /** Returns the words of a text, with words hyphenated at line ends rejoined. */
    private static List<String> words(String text) {
        String joined = text.replaceAll("\u00ad\\R", "").replace("\u00ad", "");
        return Pattern.compile("\\p{L}+|\\p{N}+")
                .matcher(joined)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
