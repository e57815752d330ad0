package dev.broadsheet.typesetter.text.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.text.Setting;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphBreakerTest {

    private static final String PROSE =
            "The meeting with President Xi was not originally scheduled but was announced only "
                    + "an hour before it took place. Its occurrence prevented it from being seen as a snub, particularly since "
                    + "the founder of a company had met with him earlier in the week, as officials said.";

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void keepsAllTextAndNeverOverflows(Alignment alignment) {
        for (double width = 90; width < 400; width += 17) {
            List<Line> lines = Setting.lines(PROSE, Setting.paragraph(alignment), width);
            assertThat(String.join("", Setting.copied(lines)).replace("\u00AD", ""))
                    .isEqualTo(PROSE);
            for (Line line : lines) {
                assertThat(Setting.right(line)).isLessThanOrEqualTo(width + 0.01);
            }
        }
    }

    @Test
    void fillsEveryJustifiedLineButTheLast() {
        List<Line> lines = Setting.lines(PROSE, Setting.paragraph(Alignment.JUSTIFY), 220);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(Setting.right(line)).isCloseTo(220, within(0.01));
        }
        assertThat(Setting.right(lines.get(lines.size() - 1))).isLessThan(220);
    }

    @Test
    void leavesALineShortRatherThanTearHolesIntoIt() {
        String endless = "an_identifier_as_wide_as_the_measure";
        double width = Setting.width(endless) + 1;
        List<Line> lines = Setting.lines("it is " + endless + " here", Setting.paragraph(Alignment.JUSTIFY), width);
        assertThat(Setting.copied(lines)).containsExactly("it is ", endless + " ", "here");
        assertThat(Setting.right(lines.get(0))).isLessThan(Setting.width("it is") * 1.2);
    }

    @Test
    void alignsRaggedLines() {
        List<Line> right = Setting.lines("one two", Setting.paragraph(Alignment.CENTER), 200);
        assertThat(right.get(0).segments().get(0).x()).isZero();
        ParagraphStyle centred = new ParagraphStyle(
                Alignment.CENTER, Alignment.CENTER, 0, false, HyphenationLimits.DEFAULT, false, true);
        Line line = Setting.lines("one two", centred, 200).get(0);
        assertThat(line.segments().get(0).x()).isCloseTo((200 - Setting.width("one two")) / 2, within(0.01));
    }

    @Test
    void hyphenatesWhereItMustAndCopiesSoftHyphens() {
        List<Line> lines =
                Setting.lines("hyphenation", Setting.paragraph(Alignment.LEFT), Setting.width("hyphen-") + 1);
        assertThat(Setting.copied(lines)).containsExactly("hyphen\u00AD", "ation");
        assertThat(lines.get(0).hyphenated()).isTrue();
        assertThat(lines.get(1).textStart()).isEqualTo(6);
    }

    @Test
    void usesSoftHyphensEvenWithoutPatterns() {
        Inline.Text text = new Inline.Text("wonder\u00ADful", Setting.style(), 0, false, null);
        List<Line> lines = Setting.lines(
                List.of(text), Setting.paragraph(Alignment.LEFT), Measure.of(Setting.width("wonder-") + 1));
        assertThat(Setting.copied(lines)).containsExactly("wonder\u00AD", "ful");
        assertThat(Setting.copied(Setting.lines(List.of(text), Setting.paragraph(Alignment.LEFT), Measure.of(300))))
                .containsExactly("wonderful");
    }

    @Test
    void countsTextWithoutSoftHyphens() {
        List<Line> lines =
                Setting.lines("won\u00ADder ful", Setting.paragraph(Alignment.LEFT), Setting.width("wonder") + 1);
        assertThat(lines).extracting(Line::textStart).containsExactly(0, 7);
    }

    @Test
    void limitsConsecutiveHyphens() {
        String text = "hyphenation ".repeat(12).strip();
        HyphenationLimits one = new HyphenationLimits(5, 2, 2, 1);
        ParagraphStyle style = new ParagraphStyle(Alignment.JUSTIFY, Alignment.LEFT, 0, false, one, false, true);
        List<Line> lines = Setting.lines(text, style, Setting.width("hyphenation hyphen"));
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).hyphenated() && lines.get(i - 1).hyphenated())
                    .isFalse();
        }
    }

    @Test
    void breaksAddressesAfterTheirSeparators() {
        String address = "https://example.org/reports/2026/talks.html";
        List<Line> lines = Setting.lines(address, Setting.paragraph(Alignment.LEFT), 80);
        assertThat(Setting.copied(lines)).allMatch(line -> !line.contains("\u00AD"));
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(Setting.copied(lines).get(0)).matches(".*[/.]");
    }

    @Test
    void breaksAcrossStylesButNotWithinAWord() {
        List<Inline> content = List.of(Setting.text("one tw"), Setting.text("o three"));
        List<Line> lines =
                Setting.lines(content, Setting.paragraph(Alignment.LEFT), Measure.of(Setting.width("one tw") + 1));
        assertThat(Setting.copied(lines)).containsExactly("one ", "two ", "three");
    }

    @Test
    void endsLinesAtForcedBreaks() {
        List<Inline> content = List.of(
                Setting.text("one"), new Inline.Break(), new Inline.Break(), Setting.text("two"), new Inline.Break());
        List<Line> lines = Setting.lines(content, Setting.paragraph(Alignment.JUSTIFY), Measure.of(100));
        assertThat(Setting.copied(lines)).containsExactly("one", "", "two");
        assertThat(lines).extracting(Line::textStart).containsExactly(0, 3, 3);
    }

    @Test
    void keepsPreformattedTextOnItsLine() {
        ParagraphStyle style =
                new ParagraphStyle(Alignment.LEFT, Alignment.LEFT, 0, false, HyphenationLimits.DEFAULT, false, false);
        List<Line> lines = Setting.lines("  if (a  ==  b) return;", style, 20);
        assertThat(Setting.copied(lines)).containsExactly("  if (a  ==  b) return;");
    }

    @Test
    void followsTheRoomOfEachLine() {
        Measure besideInitial = new Measure() {
            @Override
            public double start(int line) {
                return line < 2 ? 40 : 0;
            }

            @Override
            public double width(int line) {
                return line < 2 ? 160 : 200;
            }
        };
        List<Line> lines =
                Setting.lines(List.of(Setting.text(PROSE)), Setting.paragraph(Alignment.JUSTIFY), besideInitial);
        assertThat(lines.get(1).segments().get(0).x()).isEqualTo(40);
        assertThat(Setting.right(lines.get(1))).isCloseTo(200, within(0.01));
        assertThat(lines.get(2).segments().get(0).x()).isZero();
        assertThat(Setting.right(lines.get(2))).isCloseTo(200, within(0.01));
    }

    @Test
    void indentsTheFirstLineOnly() {
        ParagraphStyle style = new ParagraphStyle(
                Alignment.JUSTIFY, Alignment.LEFT, 12, false, HyphenationLimits.DEFAULT, false, true);
        List<Line> lines = Setting.lines(PROSE, style, 200);
        assertThat(lines.get(0).segments().get(0).x()).isEqualTo(12);
        assertThat(lines.get(1).segments().get(0).x()).isZero();
    }

    @Test
    void balancesHeadings() {
        ParagraphStyle style =
                new ParagraphStyle(Alignment.LEFT, Alignment.LEFT, 0, true, HyphenationLimits.DEFAULT, false, true);
        String heading = "Blinken and Xi promise to keep the two powers talking";
        List<Line> lines = Setting.lines(heading, style, Setting.width(heading) * 0.8);
        assertThat(lines).hasSize(2);
        assertThat(Setting.right(lines.get(1))).isGreaterThan(Setting.right(lines.get(0)) * 0.8);
    }

    @Test
    void hyphenatesABalancedHeadingOnlyWhereAWordIsTooWide() {
        ParagraphStyle style =
                new ParagraphStyle(Alignment.LEFT, Alignment.LEFT, 0, true, HyphenationLimits.DEFAULT, false, true);
        String heading = "On hyphenation";
        assertThat(Setting.copied(Setting.lines(heading, style, Setting.width("hyphenation") + 1)))
                .containsExactly("On ", "hyphenation");
        assertThat(Setting.copied(Setting.lines(heading, style, Setting.width("On hyphen-") + 1)))
                .containsExactly("On hyphen\u00AD", "ation");
    }

    @Test
    void hangsPunctuationIntoTheMargin() {
        ParagraphStyle style =
                new ParagraphStyle(Alignment.JUSTIFY, Alignment.LEFT, 0, false, HyphenationLimits.DEFAULT, true, true);
        double width = Setting.width("\u201CWords, words,") - 3;
        List<Line> lines =
                Setting.lines("\u201CWords, words, words, words, words, words, words, words\u201D", style, width);
        assertThat(lines.get(0).segments().get(0).x()).isNegative();
        assertThat(Setting.copied(lines.get(0))).endsWith(", ");
        assertThat(Setting.right(lines.get(0))).isGreaterThan(width);
    }

    @Test
    void hangsPunctuationOfLastLines() {
        ParagraphStyle style =
                new ParagraphStyle(Alignment.JUSTIFY, Alignment.LEFT, 0, false, HyphenationLimits.DEFAULT, true, true);
        String last = "\u201Cmore words.";
        List<Line> lines = Setting.lines("words, words, " + last, style, Setting.width("words, words,"));
        assertThat(Setting.copied(lines.get(1))).isEqualTo(last);
        assertThat(lines.get(1).segments().get(0).x()).isNegative();
    }

    @Test
    void placesAtomsAndMarkers() {
        List<Inline> content = List.of(
                Setting.text("see "),
                new Inline.Marker("here", false),
                new Inline.Atom(20, 30, 4, "picture"),
                Setting.text(" x"));
        Line line = Setting.lines(content, Setting.paragraph(Alignment.LEFT), Measure.of(300))
                .get(0);
        assertThat(line.ascent()).isEqualTo(30);
        assertThat(line.segments().get(1))
                .isEqualTo(new Line.Mark(line.segments().get(1).x(), "here"));
        assertThat(line.segments().get(2).owner()).isEqualTo("picture");
    }

    @Test
    void keepsAMarkerWithTheWordBeforeIt() {
        List<Inline> content = List.of(Setting.text("one"), new Inline.Marker("call", false), Setting.text(" two"));
        List<Line> lines =
                Setting.lines(content, Setting.paragraph(Alignment.LEFT), Measure.of(Setting.width("one") + 1));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).segments()).anyMatch(segment -> "call".equals(segment.owner()));
    }

    @Test
    void beginsNoLineWithTheCallOfANote() {
        List<Inline> content = List.of(Setting.text("one two?"), new Inline.Marker("call", true), Setting.text("4"));
        List<Line> lines =
                Setting.lines(content, Setting.paragraph(Alignment.LEFT), Measure.of(Setting.width("one two?") + 1));
        assertThat(Setting.copied(lines)).containsExactly("one ", "two?4");
    }

    @Test
    void ordersBidirectionalLinesVisually() {
        List<Line> lines = Setting.lines("abc \u05D0\u05D1 \u05D2\u05D3", Setting.paragraph(Alignment.LEFT), 300);
        assertThat(Setting.copied(lines)).containsExactly("abc \u05D3\u05D2 \u05D1\u05D0");
    }

    @Test
    void measuresContentForTables() {
        ParagraphBreaker breaker = new ParagraphBreaker(Setting.SHAPER, Setting.PATTERNS);
        List<Inline> content = List.of(Setting.text("one hyphenation two"), new Inline.Break(), Setting.text("three"));
        ParagraphStyle style = Setting.paragraph(Alignment.LEFT);
        ShapedParagraph paragraph = breaker.shape(content, style);
        assertThat(paragraph.minContent()).isCloseTo(Setting.width("hyphenation"), within(0.01));
        assertThat(paragraph.maxContent()).isCloseTo(Setting.width("one hyphenation two"), within(0.01));
    }

    @Test
    void setsAParagraphInALineMoreOrLessIfItIsStillEven() {
        String text =
                "The harbour lay quiet that evening, and nothing moved on the water but the lanterns of two boats that"
                        + " had come in late. On the quay a clerk counted barrels, wrote each of them down twice, and did not"
                        + " look up when the bell rang for the last ferry. Nobody was waiting for it. The ferryman smoked,"
                        + " untied his ropes one after the other, and took his time, since the river was low and the"
                        + " passengers, if there were any, would be in the tavern behind the church until he whistled.";
        ParagraphStyle style = Setting.paragraph(Alignment.JUSTIFY);
        ShapedParagraph paragraph =
                new ParagraphBreaker(Setting.SHAPER, Setting.PATTERNS).shape(List.of(Setting.text(text)), style);
        int found = 0;
        for (int width = 220; width < 340; width++) {
            Measure measure = Measure.of(width);
            List<Line> best = paragraph.lines(0, measure);
            List<Line> longer = paragraph.lines(0, measure, best.size() + 1);
            assertThat(String.join("", Setting.copied(paragraph.lines(0, measure, best.size()))))
                    .isIn("", text);
            assertThat(longer.size()).isIn(0, best.size() + 1);
            found += longer.isEmpty() ? 0 : 1;
            assertThat(paragraph.lines(0, measure, best.size() + 4)).isEmpty();
            assertThat(paragraph.lines(0, measure, best.size() - 2)).isEmpty();
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u00AD", "\u200B", "\n", "\t\t", "\u2028", "\uD800", "\u05D0", "  a  ", "\u0301", "a\u00AD",
                "\u00ADa"
            })
    void takesAnyText(String text) {
        for (Alignment alignment : Alignment.values()) {
            Setting.lines(text, Setting.paragraph(alignment), 30);
            Setting.lines(text, Setting.paragraph(alignment), 0);
        }
        assertThat(Setting.lines(List.of(), Setting.paragraph(Alignment.LEFT), Measure.of(0)))
                .isEmpty();
    }

    @Test
    void breaksAVeryLongParagraph() {
        String text = "words of hyphenation ".repeat(30_000);
        List<Line> lines = Setting.lines(text, Setting.paragraph(Alignment.JUSTIFY), 330);
        assertThat(lines).hasSizeGreaterThan(5_000);
    }

    @Test
    void dividesWordsThatNoLineHolds() {
        List<Line> lines = Setting.lines("7f3a".repeat(200), Setting.paragraph(Alignment.LEFT), 200);
        assertThat(lines).hasSizeGreaterThan(10).allMatch(line -> Setting.right(line) <= 200.01);
    }

    @Test
    void hyphenatesAWordThatChangesItsStyle() {
        List<Inline> content = List.of(Setting.text("hyp"), Setting.text("henation"));
        double width = Setting.width("hyp") + Setting.width("hen-") + 1;
        List<Line> lines = Setting.lines(content, Setting.paragraph(Alignment.LEFT), Measure.of(width));
        assertThat(Setting.copied(lines)).containsExactly("hyphen\u00AD", "ation");
    }

    @Test
    void givesTrailingSpacesNoWidthButKeepsThemInTheText() {
        Line line = Setting.lines("one two", Setting.paragraph(Alignment.LEFT), Setting.width("one") + 1)
                .get(0);
        assertThat(Setting.copied(line)).isEqualTo("one ");
        assertThat(Setting.right(line)).isCloseTo(Setting.width("one"), within(0.01));
    }

    @Test
    void endsParagraphsWithMoreThanAShortWordWhereItCan() {
        for (double width = 150; width < 330; width += 10) {
            List<Line> lines = Setting.lines(PROSE, Setting.paragraph(Alignment.LEFT), width);
            assertThat(Setting.copied(lines.get(lines.size() - 1))).contains(" ");
        }
    }

    @Test
    void endsAParagraphWithAWordRatherThanWithTheRestOfOne() {
        String text = "The committee of the printers has agreed on what is to be done about the end of the lines of a "
                + "paragraph, and on what to say of hyphenation";
        for (double width : new double[] {220, 322}) {
            List<Line> lines = Setting.lines(text, Setting.paragraph(Alignment.JUSTIFY), width);
            assertThat(Setting.copied(lines.get(lines.size() - 1))).endsWith("hyphenation");
        }
    }

    @Test
    void dividesNamesOnlyWhenNothingElseWillDo() {
        double width = Setting.width("hyphenation hyphen-") + 1;
        List<Line> plain = Setting.lines("hyphenation hyphenation it", Setting.paragraph(Alignment.JUSTIFY), width);
        List<Line> name = Setting.lines("Hyphenation hy it", Setting.paragraph(Alignment.JUSTIFY), width);
        assertThat(plain.get(0).hyphenated()).isTrue();
        assertThat(name.get(0).hyphenated()).isFalse();
    }
}
