package dev.broadsheet.typesetter.text.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Optimized paths find the same break opportunities as the complete rules of ICU. */
class LineBreaksTest {

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            " ",
            "a",
            "b",
            "Z",
            "word",
            "Second",
            "1",
            "23",
            ",",
            ".",
            ";",
            ":",
            "!",
            "?",
            "-",
            "--",
            "(",
            ")",
            "[",
            "]",
            "{",
            "\"",
            "'",
            "\u2018",
            "\u2019",
            "\u201C",
            "\u201D",
            "\u00AB",
            "\u00BB",
            "/",
            "%",
            "$",
            "\u20AC",
            "\u00A0",
            "\u2009",
            "\u200B",
            "\u200D",
            "\u2060",
            "\u00AD",
            "\u2010",
            "\u2013",
            "\u2014",
            "\u2026",
            "\u0301",
            "\u00E9",
            "\u4E2D",
            "\u3002",
            "\u3042",
            "\u30FC",
            "\uAC00",
            "\u05D0",
            "\u0E01",
            "\u0627",
            "\uFFFC",
            "\t",
            "\n",
            "\uD83D\uDE00",
            "\uD83C\uDDE9",
            "@",
            "#",
            "&",
            "*",
            "+",
            "=",
            "|",
            "_");

    private final LineBreaks breaks = new LineBreaks();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ja", "zh", "ko", "th", "ar", "und"})
    void areThoseOfIcuForRandomTexts(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Random random = new Random(language.hashCode());
        for (int round = 0; round < 3000; round++) {
            String text = randomText(random, 1 + random.nextInt(30));
            assertThat(found(text, locale)).as("%s", text).isEqualTo(byIcu(text, locale));
        }
    }

    private static String randomText(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        boolean plain = random.nextBoolean();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(plain ? 18 : PIECES.size())));
        }
        return text.toString();
    }

    private Set<Integer> found(String text, Locale locale) {
        Set<Integer> places = new TreeSet<>();
        breaks.find(text, locale, places::add);
        places.remove(text.length());
        return places;
    }

    private static Set<Integer> byIcu(String text, Locale locale) {
        Set<Integer> places = new TreeSet<>();
        BreakIterator lines = BreakIterator.getLineInstance(locale);
        lines.setText(text);
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            places.add(at);
        }
        places.remove(0);
        places.remove(text.length());
        return places;
    }
}
