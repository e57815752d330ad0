package dev.broadsheet.typesetter.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The result reports the typographic defects that a proofreader would mark. */
class CompositionTest {

    /** Pages of ten lines of 12 pt, in monospaced glyphs 6 pt wide, so that the content of each line is known. */
    private static final String CSS = """
            @page { size: 240pt 160pt; margin: 20pt }
            html { font: 10pt/12pt monospace; orphans: 1; widows: 1 }
            p { margin: 0; -bs-font-expansion: none; hanging-punctuation: none }
            .even { text-align: justify; width: 120pt }
            """;

    private static Typesetter.Builder builder() {
        return Typesetter.builder().defaultFonts().stylesheet(new Stylesheet("test.css", CSS));
    }

    private static TypesetResult set(Typesetter typesetter, String body) {
        DocumentInfo info =
                new DocumentInfo("Test", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return typesetter.typeset("<body>" + body + "</body>", info, reference -> Optional.empty());
    }

    private static Composition compose(String body) {
        return set(builder().examineComposition().build(), body).composition();
    }

    private static Composition.Page page(String body) {
        return compose(body).pages().get(0);
    }

    private static Source at(String mark, String text) {
        return Source.ofText(Optional.of(mark), text);
    }

    @Test
    void isUnknownUnlessItIsAskedFor() {
        TypesetResult set = set(builder().build(), "<p>text</p>");
        TypesetResult examined = set(builder().examineComposition().build(), "<p>text</p>");

        assertThat(set.composition()).isEqualTo(Composition.UNKNOWN);
        assertThat(examined.composition().pages()).hasSize(1);
        assertThat(set.pdf()).isEqualTo(examined.pdf());
    }

    @Test
    void looseLinesAreToldLoosestFirstWithTheirPlace() {
        String serif = "style='font-family: serif' class='even' data-pos='7:1'";
        Composition.Page page = page("<p " + serif + ">a counterrevolutionary internationalization of us all</p>");

        assertThat(page.looseLines())
                .first()
                .satisfies(line -> assertThat(line.wordSpace()).isGreaterThan(1.5))
                .extracting(Composition.LooseLine::source)
                .isEqualTo(at("7:1", "a counterrevolutionary"));
        assertThat(page.looseLines())
                .extracting(Composition.LooseLine::wordSpace)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void linesThatAreNotJustifiedAreNotLoose() {
        assertThat(page("<p>a counterrevolutionary internationalization of us all</p>")
                        .looseLines())
                .isEmpty();
    }

    @Test
    void whiteThatRunsThroughFourLinesIsARiver() {
        Composition.Page page = page("<p class='even' data-pos='3:1'>" + "mm mm mm mm mm mm ".repeat(30) + "</p>");

        assertThat(page.rivers()).first().satisfies(river -> {
            assertThat(river.lines()).isGreaterThanOrEqualTo(4);
            assertThat(river.source().mark()).contains("3:1");
        });
        assertThat(page("<pre>mm mm\nmm mm\nmm mm\nmm mm\nmm mm</pre>").rivers())
                .isEmpty();
    }

    @Test
    void threeLinesThatEndWithAHyphenAreALadder() {
        String narrow = "<p data-pos='5:2' style='width: 30pt; hyphenate-limit-lines: 9'>";

        assertThat(page(narrow + "aaaa\u00adbbbb\u00adcccc\u00addddd</p>").ladders())
                .containsExactly(new Composition.Ladder(3, at("5:2", "aaaa")));
        assertThat(page(narrow + "aaaa\u00adbbbb\u00adcccc</p>").ladders()).isEmpty();
    }

    @Test
    void hyphensHaveNoLimitWhereTheStyleSheetSaysSo() {
        String narrow = "<p data-pos='5:2' style='width: 30pt; hyphenate-limit-lines: no-limit'>";

        assertThat(page(narrow + "aaaa\u00adbbbb\u00adcccc\u00addddd\u00adeeee</p>")
                        .ladders())
                .containsExactly(new Composition.Ladder(4, at("5:2", "aaaa")));
    }

    @Test
    void aWordWiderThanItsLineIsTold() {
        Composition.Page page = page("<p data-pos='2:1' style='width: 60pt'>short</p>"
                + "<p data-pos='4:1' style='width: 60pt'>aaaaaaaaaaaaaaaaaaaa</p>");

        assertThat(page.overfull()).singleElement().satisfies(line -> {
            assertThat(line.by()).isBetween(59.0, 61.0);
            assertThat(line.source()).isEqualTo(at("4:1", "aaaaaaaaaaaaaaaaaaaa"));
        });
    }

    @Test
    void pagesSayHowManyLinesTheyMissAndWhatTheyBeginWith() {
        String lines = "<p data-pos='1:1'>" + "line<br>".repeat(6) + "line</p>";
        String whole = "<div data-pos='9:1' style='break-inside: avoid'>" + "whole<br>".repeat(5) + "whole</div>";
        String chapter = "<p data-pos='20:1' style='break-before: page'>next</p>";

        List<Composition.Page> pages = compose(lines + whole + chapter).pages();

        assertThat(pages)
                .extracting(Composition.Page::fill)
                .containsExactly(
                        new Composition.Fill(7, 3, false),
                        new Composition.Fill(6, 4, true),
                        new Composition.Fill(1, 9, true));
        assertThat(pages)
                .extracting(Composition.Page::start)
                .containsExactly(at("1:1", "line"), at("9:1", "whole"), at("20:1", "next"));
        assertThat(pages).extracting(Composition.Page::label).containsExactly("1", "2", "3");
    }

    @Test
    void whiteAtTheEndOfABoxIsFree() {
        String box = "<div style='padding-bottom: 48pt'>line</div>";
        String whole = "<div style='break-inside: avoid'>" + "whole<br>".repeat(8) + "whole</div>";

        assertThat(page(box + whole).fill()).isEqualTo(new Composition.Fill(1, 9, false));
    }

    @Test
    void columnsThatNoTextReachesAreFree() {
        String columns = "<style>@page { columns: 2 }</style>";

        assertThat(page(columns + "<p>line</p>").fill()).isEqualTo(new Composition.Fill(1, 10, true));
    }

    @Test
    void runningHeadsAreNotRead() {
        String head = "<p style='position: running(head)' data-pos='1:1'>head</p>";
        String css = "<style>@page { @top-left { content: element(head) } }</style>";

        assertThat(page(css + head + "<p data-pos='2:1'>text</p>").start()).isEqualTo(at("2:1", "text"));
    }

    @Test
    void notesTakeRoomToo() {
        String note = "<span style='float: footnote'>note<br>note</span>";
        String lines = "<p>" + "line<br>".repeat(4) + "line" + note + "</p>";
        String whole = "<div style='break-inside: avoid'>" + "whole<br>".repeat(5) + "whole</div>";

        Composition.Fill fill = page(lines + whole).fill();

        assertThat(fill.lines()).isEqualTo(5);
        assertThat(fill.missing()).isEqualTo(1);
    }
}
