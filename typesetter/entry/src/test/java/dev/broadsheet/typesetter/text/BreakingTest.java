package dev.broadsheet.typesetter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.SampleFonts;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenators;
import dev.broadsheet.typesetter.text.lines.ParagraphBreaker;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Breaking;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Direction;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Filling;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Indentation;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Spacing;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Strictness;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Words;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Line break opportunities other than the default ones. */
class BreakingTest {

    private static final Shaper SHAPER = new Shaper(new FontLibrary(SampleFonts.withTheme()));

    private static final Spacing NO_SPACING = new Spacing(false, false, false, 0);

    private static final String DIGEST = "A digest: 0123456789abcdef0123456789abcdef01234567 it is.";

    @Test
    void dividesWordsThatDoNotFitOnlyWhenAsked() {
        double width = Setting.width("0123456789abcdef");
        assertThat(copied(DIGEST, Alignment.JUSTIFY, Breaking.DEFAULT, width))
                .contains("0123456789abcdef0123456789abcdef01234567 ");
        Breaking anywhere = new Breaking(Strictness.AUTO, Words.NORMAL, true);
        for (Alignment alignment : Alignment.values()) {
            List<Line> lines = lines(DIGEST, alignment, anywhere, width);
            assertThat(lines).allMatch(line -> Setting.right(line) <= width + 0.01);
            assertThat(String.join("", Setting.copied(lines))).isEqualTo(DIGEST);
        }
        assertThat(copied("one two three", Alignment.LEFT, anywhere, Setting.width("three") + 1))
                .containsExactly("one ", "two ", "three");
    }

    @Test
    void breaksBetweenAnyLettersWhenAsked() {
        Breaking all = new Breaking(Strictness.AUTO, Words.BREAK_ALL, false);
        assertThat(copied("wonderful", Alignment.LEFT, all, Setting.width("wonderf")))
                .hasSize(2)
                .allMatch(line -> line.length() > 1);
        Breaking anywhere = new Breaking(Strictness.ANYWHERE, Words.NORMAL, false);
        assertThat(copied("ab (cd)", Alignment.LEFT, anywhere, Setting.width("ab (") + 0.5))
                .containsExactly("ab (", "cd)");
    }

    @Test
    void keepsTheHyphensOfAnOptionWithItsName() {
        double width = Setting.width("use (--filter");
        assertThat(copied("use it --filter", Alignment.LEFT, Breaking.DEFAULT, width))
                .containsExactly("use it ", "--filter");
        assertThat(copied("use it (-f)", Alignment.LEFT, Breaking.DEFAULT, Setting.width("use it (-")))
                .containsExactly("use it ", "(-f)");
        assertThat(copied("a well-known", Alignment.LEFT, Breaking.DEFAULT, Setting.width("a well-k")))
                .containsExactly("a well-", "known");
    }

    @Test
    void beginsNoLineOfJapaneseWithSmallKanaUnlessLoose() {
        assertThat(eastAsian("ja", "\u30C7\u30C3\u30AD", Breaking.DEFAULT, 20.5))
                .containsExactly("\u30C7\u30C3", "\u30AD");
        assertThat(eastAsian("ja", "\u30A2\u30C7\u30C3\u30AD", Breaking.DEFAULT, 20.5))
                .containsExactly("\u30A2", "\u30C7\u30C3", "\u30AD");
        Breaking loose = new Breaking(Strictness.LOOSE, Words.NORMAL, false);
        assertThat(eastAsian("ja", "\u30A2\u30C7\u30C3\u30AD", loose, 20.5))
                .containsExactly("\u30A2\u30C7", "\u30C3\u30AD");
    }

    @Test
    void beginsNoLineWithAStopAndEndsNoneWithAnOpeningMark() {
        assertThat(eastAsian("zh", "\u4E2D\u56FD\u3002\u4E2D", Breaking.DEFAULT, 20.5))
                .containsExactly("\u4E2D", "\u56FD\u3002", "\u4E2D");
        assertThat(eastAsian("zh", "\u4E2D\u300A\u4E2D\u300B", Breaking.DEFAULT, 20.5))
                .containsExactly("\u4E2D", "\u300A\u4E2D\u300B");
    }

    @Test
    void keepsKoreanWordsTogetherWhenAsked() {
        String text = "\uC2DC\uC9C4\uD551 \uBE4C \uAC8C\uC774\uCE20";
        assertThat(eastAsian("ko", text, Breaking.DEFAULT, 40)).contains("\uBE4C \uAC8C\uC774");
        Breaking keep = new Breaking(Strictness.AUTO, Words.KEEP_ALL, false);
        assertThat(eastAsian("ko", text, keep, 34))
                .containsExactly("\uC2DC\uC9C4\uD551 ", "\uBE4C ", "\uAC8C\uC774\uCE20");
    }

    @Test
    void dividesThaiByItsDictionary() {
        assertThat(eastAsian("th", "\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22", Breaking.DEFAULT, 30))
                .containsExactly("\u0E20\u0E32\u0E29\u0E32", "\u0E44\u0E17\u0E22");
    }

    @Test
    void putsAQuarterEmBetweenIdeographsAndLetters() {
        Line line = eastAsianLines("zh", "\u4E2D2023\u5E74", Breaking.DEFAULT, Spacing.DEFAULT, 200)
                .get(0);
        Line plain = eastAsianLines("zh", "\u4E2D2023\u5E74", Breaking.DEFAULT, NO_SPACING, 200)
                .get(0);
        assertThat(Setting.right(line) - Setting.right(plain)).isCloseTo(5, within(0.01));
        assertThat(Setting.copied(line)).isEqualTo("\u4E2D2023\u5E74");
    }

    @Test
    void setsSignsThatMeetInLessThanTwoSquares() {
        Line line = eastAsianLines(
                        "zh", "\u4E2D\u3002\u300D\u3001\u300A\u56FD\u300B", Breaking.DEFAULT, Spacing.DEFAULT, 200)
                .get(0);
        assertThat(Setting.right(line)).isCloseTo(70 - 15, within(0.01));
        Line plain = eastAsianLines(
                        "zh", "\u4E2D\u3002\u300D\u3001\u300A\u56FD\u300B", Breaking.DEFAULT, NO_SPACING, 200)
                .get(0);
        assertThat(Setting.right(plain)).isCloseTo(70, within(0.01));
    }

    @Test
    void trimsOpeningSignsAtLineStartsWhenAsked() {
        String text = "\u300A\u4E2D\u56FD\u300B".repeat(4);
        Spacing trimmed = new Spacing(true, true, true, 0);
        Line line = eastAsianLines("zh", text, Breaking.DEFAULT, trimmed, 60).get(0);
        assertThat(line.segments().get(0).x()).isCloseTo(-5, within(0.01));
        assertThat(eastAsianLines("zh", text, Breaking.DEFAULT, Spacing.DEFAULT, 60)
                        .get(0)
                        .segments()
                        .get(0)
                        .x())
                .isZero();
    }

    @Test
    void justifiesBetweenIdeographs() {
        String text = "\u4E2D\u56FD\u4EBA\u6C11\u65E5\u62A5".repeat(5);
        List<Line> lines = eastAsianLines("zh", text, Breaking.DEFAULT, Spacing.DEFAULT, 104);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(Setting.right(line)).isCloseTo(104, within(0.01));
            assertThat(Setting.copied(line)).hasSize(10);
        }
    }

    @Test
    void hyphenatesEachSpanInItsOwnLanguage() {
        Hyphenators both = new Hyphenators(language -> Optional.of(
                language.getLanguage().equals("de") ? "%%exceptions\nwonder-ful" : "%%exceptions\nwon-derful"));
        double width = Setting.width("wonder-") + 1;
        for (String language : List.of("en", "de")) {
            TextStyle style = new TextStyle(
                    List.of("Source Serif 4"),
                    400,
                    false,
                    10,
                    0,
                    FontFeatures.DEFAULT,
                    Locale.forLanguageTag(language));
            List<Inline> content =
                    List.of(Setting.text("a "), new Inline.Text("wonderful", style, 0, true, null), Setting.text(" b"));
            List<Line> lines = new ParagraphBreaker(Setting.SHAPER, both)
                    .lines(content, Setting.paragraph(Alignment.LEFT), Measure.of(width), (codePoint, owner) -> {});
            assertThat(Setting.copied(lines)).contains(language.equals("de") ? "wonder\u00AD" : "a won\u00AD");
        }
    }

    @Test
    void keepsTheLastLineButOneWholeWhenAsked() {
        HyphenationLimits limits = new HyphenationLimits(5, 2, 2, 2, false, 0, "-");
        ParagraphStyle asked = new ParagraphStyle(Alignment.JUSTIFY, Alignment.LEFT, 0, false, limits, false, true);
        String text = "it is typesetting it is hyphenation";
        for (double width = 90; width < 140; width += 5) {
            List<Line> lines = Setting.lines(text, asked, width);
            if (lines.size() > 1) {
                assertThat(lines.get(lines.size() - 2).hyphenated()).isFalse();
            }
        }
    }

    @Test
    void showsTheMarkThatIsAskedForAndCopiesNone() {
        HyphenationLimits limits = new HyphenationLimits(5, 2, 2, 2, true, 0, "=");
        ParagraphStyle asked = new ParagraphStyle(Alignment.LEFT, Alignment.LEFT, 0, false, limits, false, true);
        Line line = Setting.lines("hyphenation", asked, Setting.width("hyphen=") + 1)
                .get(0);
        assertThat(Setting.copied(line)).isEqualTo("hyphen\u00AD");
        assertThat(Setting.right(line)).isCloseTo(Setting.width("hyphen="), within(0.01));
    }

    @Test
    void widensAndNarrowsLettersALittleWhenAsked() {
        ParagraphStyle plain = style(Alignment.JUSTIFY, Breaking.DEFAULT, Spacing.DEFAULT);
        ParagraphStyle expanded = style(Alignment.JUSTIFY, Breaking.DEFAULT, new Spacing(true, true, false, 0.01));
        String text = "The meeting with the President was not scheduled at first but was announced an hour before.";
        for (double width = 120; width < 240; width += 10) {
            List<Line> lines = Setting.lines(text, expanded, width);
            for (Line line : lines.subList(0, lines.size() - 1)) {
                GlyphRun run = ((Line.Glyphs) line.segments().get(0)).run();
                assertThat(run.stretch()).isBetween(0.99 - 1e-9, 1.01 + 1e-9);
                assertThat(Setting.right(line)).isLessThan(width + 0.01);
            }
        }
        assertThat(stretch(Setting.lines(text, plain, 150).get(0))).isEqualTo(1);
    }

    @Test
    void widensLettersBeforeItWidensSpaces() {
        ParagraphStyle asked = style(Alignment.JUSTIFY, Breaking.DEFAULT, new Spacing(true, true, false, 0.02));
        String text = "The meeting with the President was not scheduled at first but was announced an hour before.";
        String first = "The meeting with the President was not";
        double letters = Setting.width(first.replace(" ", ""));

        Line within = Setting.lines(text, asked, Setting.width(first) + letters * 0.01)
                .get(0);
        assertThat(stretch(within)).isCloseTo(1.01, within(1e-5));
        Line beyond = Setting.lines(text, asked, Setting.width(first) + letters * 0.02 + 3)
                .get(0);
        assertThat(stretch(beyond)).isCloseTo(1.02, within(1e-5));
        assertThat(Setting.right(beyond)).isCloseTo(Setting.width(first) + letters * 0.02 + 3, within(0.01));
    }

    @Test
    void keepsTheSquaresOfIdeographs() {
        ParagraphStyle asked = style(Alignment.JUSTIFY, Breaking.DEFAULT, new Spacing(true, true, false, 0.02));
        List<Line> lines = Setting.lines("一二三四五六七八九十".repeat(3), asked, 93);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines).allSatisfy(line -> assertThat(stretch(line)).isEqualTo(1));
    }

    private static double stretch(Line line) {
        return ((Line.Glyphs) line.segments().get(0)).run().stretch();
    }

    @Test
    void narrowsSpacesByAThirdRatherThanBeLoose() {
        ParagraphStyle asked = style(Alignment.JUSTIFY, Breaking.DEFAULT, Spacing.DEFAULT);
        String text = "A printer who works by hand incomprehensibilities";
        double spaces = Setting.width("A printer who works by hand") - Setting.width("Aprinterwhoworksbyhand");
        double width = Setting.width("A printer who works by hand") - spaces * 0.3;
        assertThat(Setting.copied(Setting.lines(text, asked, width).get(0)).strip())
                .isEqualTo("A printer who works by hand");
    }

    @Test
    void indentsTheLinesThatAreToBe() {
        List<Inline> content = List.of(Setting.text("one two"), new Inline.Break(), Setting.text("three four"));
        double width = Setting.width("three") + 6;
        assertThat(starts(content, new Indentation(true, false), Direction.LEFT_TO_RIGHT, width))
                .containsExactly(0.0, 5.0, 5.0, 5.0);
        assertThat(starts(content, new Indentation(false, true), Direction.LEFT_TO_RIGHT, width))
                .containsExactly(5.0, 0.0, 5.0, 0.0);
        assertThat(starts(content, Indentation.FIRST_LINE, Direction.RIGHT_TO_LEFT, width))
                .containsExactly(0.0, 0.0, 0.0, 0.0);
    }

    private static List<Double> starts(
            List<Inline> content, Indentation indentation, Direction direction, double width) {
        ParagraphStyle style = new ParagraphStyle(
                Alignment.LEFT,
                Alignment.LEFT,
                5,
                Filling.OPTIMAL,
                HyphenationLimits.DEFAULT,
                false,
                true,
                direction,
                indentation,
                Breaking.DEFAULT,
                Spacing.DEFAULT,
                null);
        return Setting.lines(content, style, Measure.of(width)).stream()
                .map(line -> line.segments().stream()
                        .filter(segment -> segment.width() > 0)
                        .findFirst()
                        .orElseThrow()
                        .x())
                .toList();
    }

    @Test
    void marksWhereALineGoesOn() {
        ParagraphStyle.Turn turn = new ParagraphStyle.Turn(Setting.text("\u2192"), "mark", 4);
        ParagraphStyle style = Setting.paragraph(Alignment.LEFT).with(() -> turn);
        List<Line> lines = Setting.lines("one two three", style, Setting.width("one two") + 1);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).segments()).hasSize(1);
        assertThat(lines.get(1).segments().get(0).owner()).isEqualTo("mark");
        assertThat(lines.get(1).segments().get(0).x()).isEqualTo(4);
        assertThat(Setting.copied(lines.get(1))).isEqualTo("\u2192three");
    }

    private static List<String> eastAsian(String language, String text, Breaking breaking, double width) {
        return Setting.copied(eastAsianLines(language, text, breaking, Spacing.DEFAULT, width));
    }

    private static List<Line> eastAsianLines(
            String language, String text, Breaking breaking, Spacing spacing, double width) {
        List<String> families = List.of(SampleFonts.CHINESE, SampleFonts.KOREAN, SampleFonts.THAI);
        TextStyle style =
                new TextStyle(families, 400, false, 10, 0, FontFeatures.DEFAULT, Locale.forLanguageTag(language));
        return new ParagraphBreaker(SHAPER, Hyphenators.NONE)
                .lines(
                        List.of(new Inline.Text(text, style, 0, false, null)),
                        style(Alignment.JUSTIFY, breaking, spacing),
                        Measure.of(width),
                        (codePoint, owner) -> {});
    }

    private static List<String> copied(String text, Alignment alignment, Breaking breaking, double width) {
        return Setting.copied(lines(text, alignment, breaking, width));
    }

    private static List<Line> lines(String text, Alignment alignment, Breaking breaking, double width) {
        return Setting.lines(text, style(alignment, breaking, Spacing.DEFAULT), width);
    }

    private static ParagraphStyle style(Alignment alignment, Breaking breaking, Spacing spacing) {
        return new ParagraphStyle(
                alignment,
                Alignment.LEFT,
                0,
                Filling.OPTIMAL,
                HyphenationLimits.DEFAULT,
                false,
                true,
                Direction.LEFT_TO_RIGHT,
                Indentation.FIRST_LINE,
                breaking,
                spacing,
                null);
    }
}
