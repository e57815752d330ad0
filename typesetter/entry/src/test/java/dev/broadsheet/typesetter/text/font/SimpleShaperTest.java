package dev.broadsheet.typesetter.text.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.SampleFonts;
import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.text.opentype.PlacedGlyphs;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shaping without the JDK gives exactly the same result as the JDK's HarfBuzz. */
class SimpleShaperTest {

    private static final int RANDOM_TEXTS = 400;
    private static final int LAST_CHARACTER = 0xFFFD;

    private static final List<String> WORDS = List.of(
            "office",
            "affluent",
            "AVATAR",
            "To",
            "“Typography”",
            "1,234.50",
            "(1/2)",
            "fjord",
            "Łódź",
            "straße",
            "ﬁn",
            "Ελληνικά",
            "Кириллица",
            "→",
            "a–b",
            "x²",
            "№5",
            "≠",
            "--->",
            "wwww",
            "f.",
            "f?",
            "Ţara",
            "İstanbul");

    private static final List<Set<String>> FEATURES = List.of(
            Set.of(),
            Set.of("smcp"),
            Set.of("c2sc", "smcp"),
            Set.of("onum", "pnum"),
            Set.of("lnum", "tnum"),
            Set.of("sups"),
            Set.of("frac"),
            Set.of("dlig"),
            Set.of("ss01"),
            Set.of("case"),
            Set.of("zero"),
            Set.of("kern"));

    static Stream<FontFile> fonts() throws IOException {
        return Stream.concat(
                SampleFonts.withTheme().stream(),
                Stream.of(inter(), ThemeFonts.font("STIX", 400, false, "STIXTwoMath-Regular")));
    }

    /** Returns a font with charstring outlines and many contextual alternates. */
    private static FontFile inter() throws IOException {
        try (InputStream in =
                SimpleShaperTest.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf")) {
            return new FontFile("Inter", 400, false, in.readAllBytes());
        }
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void shapesAsTheRuntimeDoes(FontFile font) {
        FileFace face = new FileFace(font);
        List<String> texts = texts(face);
        int same = 0;
        for (Set<String> on : FEATURES) {
            for (String language : List.of("en", "tr", "sr")) {
                same += same(face, features(on, true), language, texts);
            }
            same += same(face, features(on, false), "en", texts);
        }
        boolean isLatin = face.glyph('Z') != 0;
        assertThat(same).as("texts of " + font.family()).isGreaterThan(isLatin ? texts.size() : 0);
    }

    @Test
    void leavesMarksAndFractionsAndOtherScriptsToTheRuntime() {
        FileFace face = new FileFace(ThemeFonts.all().get(0));
        SimpleShaper shaper = face.simple(FontFeatures.DEFAULT, Locale.ENGLISH);
        for (String text : List.of("e\u0301", "1\u20442", "aя", "\u0634", "a\u00B5", "\u4E00")) {
            assertThat(shaper.shape(text.toCharArray(), 0, text.length()))
                    .as(text)
                    .isNull();
        }
        assertThat(shaper.shape("xaffy".toCharArray(), 1, 4)).isNotNull();
    }

    private static FontFeatures features(Set<String> on, boolean standard) {
        Set<String> off = standard ? Set.of() : Set.of("calt", "clig");
        return new FontFeatures(new TreeSet<>(on), new TreeSet<>(off), standard, standard);
    }

    /** Returns the number of texts that were shaped without the JDK. */
    private static int same(FileFace face, FontFeatures features, String language, List<String> texts) {
        Locale locale = Locale.forLanguageTag(language);
        int same = 0;
        for (String text : texts) {
            char[] characters = text.toCharArray();
            PlacedGlyphs own = face.simple(features, locale).shape(characters, 0, characters.length);
            if (own != null) {
                PlacedGlyphs runtime =
                        RuntimeShaper.shape(face.font(features, locale), characters, 0, characters.length, false);
                assertThat(isSame(own, runtime))
                        .as(face + " " + features + " " + text)
                        .isTrue();
                same++;
            }
        }
        return same;
    }

    private static boolean isSame(PlacedGlyphs own, PlacedGlyphs runtime) {
        boolean isSame = own.leftToRight() == runtime.leftToRight()
                && Arrays.equals(own.glyphs(), runtime.glyphs())
                && Arrays.equals(own.starts(), runtime.starts());
        for (int i = 0; isSame && i <= own.count(); i++) {
            isSame = own.x(i) == runtime.x(i) && own.y(i) == runtime.y(i);
        }
        return isSame;
    }

    /** Returns words, all characters of a font between letters, and random characters of it. */
    private static List<String> texts(FileFace face) {
        int[] known = IntStream.rangeClosed(' ', LAST_CHARACTER)
                .filter(c -> face.glyph(c) != 0)
                .toArray();
        List<String> texts = new ArrayList<>(WORDS);
        for (int c : known) {
            texts.add("a" + (char) c + "f");
        }
        Random random = new Random(known.length);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            int near = random.nextInt(known.length);
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append((char) known[(near + random.nextInt(100)) % known.length]);
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
