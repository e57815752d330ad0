package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paragraphs have a line more or less if otherwise a page would be short, or a last page nearly empty. */
class LoosenessTest {

    /** Pages of twenty lines. */
    private static final String CSS = """
            @page { size: 340pt 280pt; margin: 20pt }
            html { font: 10pt/12pt "Source Serif 4"; -bs-line-grid: 12pt; text-align: justify; orphans: 2; widows: 2 }
            p { margin: 0; text-indent: 10pt }
            .kept { break-inside: avoid }
            """;

    private static final String LOOSE = CSS + "html { -bs-looseness: auto }";

    private static final String[] WORDS = ("the of a and to in was it that he she for on had with as but not at by from"
                    + " harbour winter letters morning nothing remember between lanterns quietly ordinary weather"
                    + " afternoon committee understood children river salt road window kitchen neighbours")
            .split(" ");

    /** Returns a number of words in an order that depends on the seed. */
    private static String prose(int count, long seed) {
        long state = seed * 7919 + 17;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
            text.append(i == 0 ? "" : " ").append(WORDS[(int) (state >> 8) % WORDS.length]);
        }
        return "<p>" + text + ".</p>";
    }

    private static String chapter(int paragraphs, int words, int seed) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> prose(words + i * 13 % 40, seed * 100L + i))
                .collect(Collectors.joining());
    }

    private static String kept(int lines) {
        return "<div class='kept'>" + "<p>x</p>".repeat(lines) + "</div>";
    }

    private static List<Integer> lines(String css, String body) {
        return Laid.body(css, body).pagination().filled().stream()
                .map(page -> (int) Math.round(page.taken() / 12.0))
                .toList();
    }

    private static String words(Laid laid) {
        return laid.text().replaceAll("\\s+", " ");
    }

    @Test
    void fillAPageBeforeWhatCannotBeDivided() {
        String body = chapter(2, 74, 28) + kept(4) + prose(60, 28);

        assertThat(lines(CSS, body)).containsExactly(17, 10);
        assertThat(lines(LOOSE, body)).containsExactly(18, 10);
    }

    @Test
    void fillALastPageOfTwoLines() {
        String body = chapter(2, 95, 68);

        assertThat(lines(CSS, body)).containsExactly(19, 2);
        assertThat(lines(LOOSE, body)).containsExactly(18, 4);
    }

    @Test
    void haveTheSameWordsOnTheGridEachTime() {
        String body = chapter(2, 74, 28) + kept(4) + prose(60, 28);
        Laid laid = Laid.body(LOOSE, body);

        assertThat(words(laid)).isEqualTo(words(Laid.body(CSS, body)));
        assertThat(laid.text()).isEqualTo(Laid.body(LOOSE, body).text());
        double first = laid.texts(0).get(0).y();
        assertThat(laid.texts(0).stream().map(text -> (text.y() - first) / 12))
                .allSatisfy(line -> assertThat(line).isCloseTo(Math.rint(line), within(0.001)));
    }

    @Test
    void areSetAsIsBestWherePagesAreFilled() {
        String body = chapter(3, 74, 28) + chapter(3, 62, 3);

        assertThat(lines(CSS, body).get(0)).isGreaterThanOrEqualTo(18);
        assertThat(Laid.body(LOOSE, body).text()).isEqualTo(Laid.body(CSS, body).text());
    }

    @Test
    void areSetAsIsBestWithoutAGrid() {
        String body = chapter(2, 74, 28) + kept(4) + prose(60, 28);

        assertThat(lines(LOOSE + "html { -bs-line-grid: none }", body)).containsExactly(17, 10);
    }
}
