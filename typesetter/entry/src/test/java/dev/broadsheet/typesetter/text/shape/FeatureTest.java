package dev.broadsheet.typesetter.text.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.SampleFonts;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.LayoutTableWriter;
import dev.broadsheet.typesetter.text.font.OpenTypeLanguages;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.opentype.LayoutTable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Font features and languages that the JDK's shaper does not support by itself. */
class FeatureTest {

    private static final Shaper SHAPER = new Shaper(new FontLibrary(SampleFonts.withTheme()));

    @Test
    void joinsArabicLettersAcrossAChangeOfStyle() {
        ShapedText whole = SHAPER.shape("كتابة", style("ar", SampleFonts.ARABIC), true);
        ShapedText start = SHAPER.shape("", "كتا", "بة", style("ar", SampleFonts.ARABIC), true);
        ShapedText end = SHAPER.shape("كتا", "بة", "", style("ar", SampleFonts.ARABIC), true);
        assertThat(joined(glyphs(end), glyphs(start))).containsExactly(glyphs(whole));
    }

    @Test
    void choosesTheLettersOfTheLanguage() {
        assertThat(glyphs(SHAPER.shape("б", style("sr", "Source Serif 4"), false)))
                .isNotEqualTo(glyphs(SHAPER.shape("б", style("ru", "Source Serif 4"), false)));
        assertThat(glyphs(SHAPER.shape("fi", style("tr", "Source Serif 4"), false)))
                .hasSize(2);
        assertThat(glyphs(SHAPER.shape("fi", style("en", "Source Serif 4"), false)))
                .hasSize(1);
    }

    @Test
    void appliesFeaturesThatReplaceSeveralGlyphs() {
        ShapedText fraction = SHAPER.shape("12/34", with("frac"), false);
        assertThat(fraction.width())
                .isLessThan(SHAPER.shape("12/34", with(), false).width() * 0.85);
        assertThat(String.join("", fraction.runs().get(0).texts())).isEqualTo("12/34");
    }

    @Test
    void combinesFeaturesAndKeepsKerning() {
        assertThat(SHAPER.shape("AVAT 19", with("smcp", "c2sc", "onum"), false).width())
                .isLessThan(SHAPER.shape("AVAT 19", with(), false).width());
        assertThat(SHAPER.shape("av", with("smcp"), false).width())
                .isLessThan(SHAPER.shape("a", with("smcp"), false).width()
                        + SHAPER.shape("v", with("smcp"), false).width());
    }

    @Test
    void placesPunctuationByItsHalfWidth() {
        ShapedText full = SHAPER.shape("。", style("zh", SampleFonts.CHINESE), false);
        TextStyle half = new TextStyle(
                List.of(SampleFonts.CHINESE), 400, false, 10, 0, FontFeatures.DEFAULT.with("halt"), Locale.CHINESE);
        assertThat(SHAPER.shape("。", half, false).width()).isEqualTo(full.width() / 2);
    }

    @Test
    void writesALayoutTableThatReadsTheSame() {
        LayoutTableWriter writer = new LayoutTableWriter(List.of());
        int feature = writer.feature(new LayoutTable.Feature("kern", List.of(3, 5)));
        assertThat(writer.feature(new LayoutTable.Feature("kern", List.of(3, 5))))
                .isEqualTo(feature);
        LayoutTable.LanguageSystem system = new LayoutTable.LanguageSystem(-1, List.of(feature));
        writer.script("latn", system);
        LayoutTable read = new LayoutTable(ByteBuffer.wrap(writer.write(new byte[] {7})));
        assertThat(read.scripts()).containsExactly(new LayoutTable.Script("latn", List.of(""), List.of(system)));
        assertThat(read.features()).containsExactly(new LayoutTable.Feature("kern", List.of(3, 5)));
        assertThat(read.lookups()).containsExactly(7);
    }

    @Test
    void knowsTheLanguagesOfOpenType() {
        assertThat(OpenTypeLanguages.tag(Locale.forLanguageTag("sr-Cyrl"))).isEqualTo("SRB ");
        assertThat(OpenTypeLanguages.tag(Locale.forLanguageTag("zh-Hant"))).isEqualTo("ZHT ");
        assertThat(OpenTypeLanguages.tag(Locale.forLanguageTag("zh-HK"))).isEqualTo("ZHH ");
        assertThat(OpenTypeLanguages.tag(Locale.forLanguageTag("mi"))).isEqualTo("MRI ");
        assertThat(OpenTypeLanguages.tag(Locale.ROOT)).isEmpty();
        assertThat(OpenTypeLanguages.tag(Locale.forLanguageTag("xx"))).isEmpty();
    }

    private static TextStyle style(String language, String family) {
        return new TextStyle(List.of(family), 400, false, 10, 0, FontFeatures.DEFAULT, Locale.forLanguageTag(language));
    }

    private static TextStyle with(String... features) {
        FontFeatures wanted = new FontFeatures(new TreeSet<>(Set.of(features)), new TreeSet<>(), true, true);
        return new TextStyle(List.of("Source Serif 4"), 400, false, 10, 0, wanted, Locale.ENGLISH);
    }

    private static int[] glyphs(ShapedText text) {
        return text.runs().stream()
                .flatMapToInt(run -> Arrays.stream(run.glyphs()))
                .toArray();
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }
}
