package dev.broadsheet.typesetter.text.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTest {

    private static final HyphenationLimits LOOSE = new HyphenationLimits(4, 2, 2, 2);

    @ParameterizedTest
    @CsvSource({
        "en-us, hyphenation, hy-phen-ation",
        "en-us, Associate, As-so-ciate",
        "en-us, typesetting, type-set-ting",
        "en-gb, typography, ty-po-graphy",
        "de-1996, Silbentrennung, Sil-ben-tren-nung",
        "fr, typographie, ty-po-gra-phie",
        "es, ortografía, or-to-gra-fía",
        "fi, kirjapaino, kir-ja-pai-no",
        "ru, типография, ти-по-гра-фия",
        "bg, библиотека, биб-ли-о-те-ка",
        "ca, ortografia, or-to-gra-fia",
        "da, bogtrykker, bog-tryk-ker",
        "de-1996, Donaudampfschifffahrt, Do-nau-dampf-schiff-fahrt",
        "el-monoton, τυπογραφία, τυ-πο-γρα-φία",
        "et, raamatukogu, raa-ma-tu-ko-gu",
        "hr, knjižnica, knjiž-ni-ca",
        "is, prentsmiðja, prent-smiðja",
        "it, tipografia, ti-po-gra-fia",
        "lt, spaustuvė, spaus-tu-vė",
        "nb, bokstaver, bok-sta-ver",
        "nl, lettergreep, let-ter-greep",
        "pl, drukarnia, dru-kar-nia",
        "pt, tipografia, ti-po-gra-fia",
        "sk, tlačiareň, tla-čia-reň",
        "sl, tiskarna, ti-skar-na",
        "tr, kitapçılık, ki-tap-çı-lık",
        "uk, друкарня, дру-кар-ня"
    })
    void dividesWordsAsThePatternsOfTheirLanguageSay(String language, String word, String expected) throws IOException {
        assertThat(hyphenated(new Hyphenator(patterns(language)), word, LOOSE)).isEqualTo(expected);
    }

    @Test
    void keepsTheLimits() throws IOException {
        Hyphenator english = new Hyphenator(patterns("en-us"));
        assertThat(hyphenated(english, "hyphenation", new HyphenationLimits(6, 3, 6, 2)))
                .isEqualTo("hyphenation");
        assertThat(hyphenated(english, "hyphen", new HyphenationLimits(7, 2, 2, 2)))
                .isEqualTo("hyphen");
        assertThat(hyphenated(english, "hyphen", new HyphenationLimits(6, 0, 0, 2)))
                .isEqualTo("hy-phen");
    }

    @Test
    void leavesWordsAloneThatItCannotKnow() {
        assertThat(hyphenated(Hyphenator.NONE, "hyphenation", LOOSE)).isEqualTo("hyphenation");
        assertThat(hyphenated(new Hyphenator("1a\n"), "a".repeat(1000), LOOSE)).doesNotContain("-");
        assertThat(hyphenated(new Hyphenator("\n\n9\n.\n%%exceptions\n\n-\n"), "\u0130stanbul", LOOSE))
                .isEqualTo("\u0130stanbul");
    }

    private static String hyphenated(Hyphenator hyphenator, String word, HyphenationLimits limits) {
        StringBuilder hyphenated = new StringBuilder(word);
        var points = hyphenator.hyphenate(word, limits, Locale.ROOT);
        for (int i = points.size() - 1; i >= 0; i--) {
            hyphenated.insert(points.get(i).intValue(), '-');
        }
        return hyphenated.toString();
    }

    private static String patterns(String language) throws IOException {
        String base = "/dev/broadsheet/theme/hyphenation/hyph-" + language;
        String exceptions = read(base + ".hyp.txt");
        return read(base + ".pat.txt") + "\n" + Hyphenator.EXCEPTIONS + "\n" + exceptions;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = HyphenatorTest.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
