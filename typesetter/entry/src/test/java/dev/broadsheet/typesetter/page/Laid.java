package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.box.build.BoxBuilder;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.css.cascade.StyleResolver;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import dev.broadsheet.typesetter.math.font.MathFonts;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenators;
import dev.broadsheet.typesetter.text.lines.ParagraphBreaker;
import dev.broadsheet.typesetter.text.shape.Shaper;
import dev.broadsheet.typesetter.work.Workers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A document laid out and recorded as plain text. A picture reference such as {@code 30x20} gives its size in pixels. */
record Laid(RecordingDocument document, Pagination pagination, List<TypesetProblem> problems) {

    /** Small pages, ten lines of 12 pt each, 200 pt wide. */
    static final String SMALL_PAGES = """
            @page { size: 240pt 160pt; margin: 20pt; @footnote { margin-top: 6pt } }
            html { font: 10pt/12pt "Source Serif 4" }
            p { margin: 0 }
            """;

    /** Prefix of the references of drawings 100 px wide, followed by their height. */
    private static final String DRAWING = "drawing?height=";

    private static final Shaper SHAPER = new Shaper(new FontLibrary(ThemeFonts.withFormulas()));
    private static final ParagraphBreaker BREAKER =
            new ParagraphBreaker(SHAPER, new Hyphenators(language -> Optional.empty()));

    /** @param body the content of {@code body} */
    static Laid body(String css, String body) {
        return xhtml(css, "<html lang=\"en\"><body>" + body + "</body></html>", "https://example.org/a/");
    }

    static Laid xhtml(String css, String xhtml, String baseUri) {
        Problems problems = new Problems();
        RecordingDocument document = new RecordingDocument();
        PageSetter setter = setter(css, xhtml, baseUri, document, problems);
        return new Laid(document, setter.draw(setter.lay(), false).pagination(), problems.all());
    }

    /** Returns a setter that draws in the given document. */
    static PageSetter setter(String css, String xhtml, String baseUri, RecordingDocument document, Problems problems) {
        Document dom = Jsoup.parse(xhtml, "", Parser.xmlParser());
        StyleResolver resolver = StyleResolver.of(
                List.of(new Stylesheet("test.css", css)), (sheet, reference) -> Optional.empty(), problems::add);
        Styles styles = resolver.resolve(dom, FontMetrics.UNKNOWN, problems::add);
        DocumentInfo info =
                new DocumentInfo("Test", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, baseUri);
        BoxBuilder.Result boxes = BoxBuilder.build(dom, styles, info, PdfStandard.UA1, Map.of(), problems);
        return new PageSetter(
                document,
                boxes,
                styles,
                SHAPER,
                new MathFonts(SHAPER),
                BREAKER,
                info,
                Laid::picture,
                problems,
                Workers.ALONE,
                Optional.empty());
    }

    private static Optional<byte[]> picture(String reference) {
        if (reference.startsWith(DRAWING)) {
            String height = reference.substring(DRAWING.length());
            return Optional.of(("<svg viewBox='0 0 100 " + height + "'><rect width='9' height='9'/></svg>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (reference.equals("huge")) {
            return Optional.of(new byte[64 * 1024 * 1024 + 1]);
        }
        if (!reference.matches("\\d+x\\d+")) {
            return reference.equals("damaged") ? Optional.of(new byte[5]) : Optional.empty();
        }
        String[] sides = reference.split("x", 2);
        return Optional.of(new byte[] {Byte.parseByte(sides[0]), Byte.parseByte(sides[1])});
    }

    List<RecordingDocument.Text> texts(int page) {
        return document.pages().get(page).texts();
    }

    /** Returns the first text of a page that has a part. */
    RecordingDocument.Text text(int page, String part) {
        return texts(page).stream()
                .filter(text -> text.text().contains(part))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the texts of all pages in drawing order, one per line. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (RecordingDocument.RecordedPage page : document.pages()) {
            for (RecordingDocument.Text text : page.texts()) {
                out.append(text.text()).append('\n');
            }
        }
        return out.toString();
    }
}
