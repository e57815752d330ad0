package dev.broadsheet.typesetter.text.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.text.Setting;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShaperTest {

    @Test
    void kernsAndKeepsTheTextOfLigatures() {
        GlyphRun run = only("office");
        assertThat(run.texts()).containsExactly("o", "ffi", "c", "e");
        assertThat(Setting.width("AV")).isLessThan(Setting.width("A") + Setting.width("V"));
    }

    @Test
    void setsNoLigaturesInSpacedText() {
        List<GlyphRun> runs = Setting.SHAPER.line("fi", Setting.spaced(1), (codePoint, owner) -> {});
        assertThat(runs.get(0).texts()).containsExactly("f", "i");
        assertThat(Setting.SHAPER.width("ab", Setting.spaced(1))).isCloseTo(Setting.width("ab") + 2, within(1e-3));
    }

    @Test
    void substitutesSmallCapitalsAndKernsThem() {
        GlyphRun plain = only("avat");
        GlyphRun small = Setting.SHAPER
                .line("avat", Setting.style("smcp"), (codePoint, owner) -> {})
                .get(0);
        assertThat(small.glyphs()).doesNotContain(plain.glyphs());
        assertThat(small.texts()).containsExactly("a", "v", "a", "t");
    }

    @Test
    void takesCharactersThatTheFirstFamilyLacksFromAnother() {
        List<GlyphRun> runs = Setting.SHAPER.line("a\u2500b", Setting.style(), (codePoint, owner) -> {});
        assertThat(runs).extracting(run -> run.face().family()).contains("Source Code Pro");
        assertThat(Setting.missing("a\u2500b")).isEmpty();
    }

    @Test
    void reportsCharactersThatNoFontHas() {
        assertThat(Setting.missing("a\u0E01\uD83D\uDE00")).containsExactly(0x0E01, 0x1F600);
        assertThat(Setting.missing("a\u0E31\uFE0F")).containsExactly(0x0E31);
    }

    @Test
    void drawsAReplacementForThemAndKeepsTheirText() {
        List<GlyphRun> runs = runs("a\uD83D\uDE00b");
        assertThat(runs).allSatisfy(run -> assertThat(run.glyphs()).doesNotContain(0));
        assertThat(texts(runs)).containsExactly("a", "\uD83D\uDE00", "b");
    }

    @Test
    void drawsOneReplacementForAPictureOfSeveralCharacters() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String flag = "\uD83C\uDDE8\uD83C\uDDF3";
        assertThat(texts(runs(family + flag + "\u260E\uFE0F"))).containsExactly(family, flag, "\u260E\uFE0F");
        assertThat(Setting.missing(family + flag)).containsExactly(0x1F469, 0x1F1E8);
    }

    private static List<GlyphRun> runs(String text) {
        return Setting.SHAPER.line(text, Setting.style(), (codePoint, owner) -> {});
    }

    private static List<String> texts(List<GlyphRun> runs) {
        return runs.stream().flatMap(run -> Arrays.stream(run.texts())).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00AD",
                "\uD83D",
                "\uDE00x",
                "a\u0000b\u0007",
                "\u200D",
                "\uFE0F\u200D",
                "e\u0301\u0323",
                "\u202Eabc\u202C",
                "\u05D0\u05D1 abc \u0627\u0644",
                "\u0301",
                "\uFEFF\u200B\u2060"
            })
    void takesAnyText(String text) {
        for (GlyphRun run : Setting.SHAPER.line(text, Setting.style(), (codePoint, owner) -> {})) {
            assertThat(run.advances()).hasSameSizeAs(run.glyphs());
            assertThat(run.texts()).hasSameSizeAs(run.glyphs()).doesNotContain("\u00AD");
        }
    }

    @Test
    void keepsJoinersInTheTextButDrawsNothingForThem() {
        GlyphRun run = only("a\u200Db");
        assertThat(run.texts()).containsExactly("a\u200D", "b");
    }

    @Test
    void givesMarksTheirOwnCharacters() {
        GlyphRun run = only("q\u0323\u0301");
        assertThat(String.join("", run.texts())).isEqualTo("q\u0323\u0301");
        assertThat(run.offsets()).hasSize(6);
    }

    @Test
    void spacesLettersNotTheirMarks() {
        double spaced = Setting.SHAPER.width("q\u0323\u0301z", Setting.spaced(5));
        assertThat(spaced).isCloseTo(Setting.width("q\u0323\u0301z") + 10, within(1e-3));
    }

    @Test
    void drawsNoBreakHyphensAndSpacesWithTheGlyphsThatFontsHave() {
        assertThat(Setting.missing("a\u2011b\u00A0c\u202Fd\u2007e")).isEmpty();
        assertThat(String.join("", only("a\u2011b").texts())).isEqualTo("a\u2011b");
    }

    @Test
    void ordersRightToLeftRunsVisually() {
        List<GlyphRun> runs = Setting.SHAPER.line("ab \u05D0\u05D1", Setting.style(), (codePoint, owner) -> {});
        GlyphRun last = runs.get(runs.size() - 1);
        assertThat(last.texts()).containsExactly("\u05D1", "\u05D0");
    }

    private static GlyphRun only(String text) {
        List<GlyphRun> runs = Setting.SHAPER.line(text, Setting.style(), (codePoint, owner) -> {});
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    @Test
    void shapesTheSameInSeveralThreads() {
        Shaper shared = new Shaper(new FontLibrary(ThemeFonts.all()));
        List<List<Integer>> all = IntStream.range(0, 64)
                .parallel()
                .mapToObj(
                        i -> shared.line("Difficult " + i % 4, Setting.style("smcp", "onum"), (codePoint, owner) -> {}))
                .map(runs -> Arrays.stream(runs.get(0).glyphs()).boxed().toList())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i)).isEqualTo(all.get(i % 4));
        }
    }
}
