package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A first letter that floats to the left has the position of an element of the same style, as CSS 2.2, section 5.12.2,
 * requires, and so have the lines beside it.
 */
class FloatingLetterTest {

    private static final String TEXT =
            "very morning somebody counts the ships that pass below the window, and every evening"
                    + " somebody else writes the number down into a book that nobody reads, as far as anybody knows.";

    private static Laid laid(String css, String body) {
        return Laid.body(Laid.SMALL_PAGES + css, body);
    }

    /** Returns each line with its position on the page; extracted text has the letter in the first line. */
    private static List<String> lines(Laid laid) {
        return laid.texts(0).stream()
                .filter(text -> !text.text().equals("E"))
                .map(text -> text.text() + " " + Math.rint(text.y() * 100))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "font-size: 36pt; line-height: 32pt",
                "font-size: 3em; line-height: .8; margin: 2pt 4pt 1pt 0",
                "font-size: 30pt; line-height: 1; padding: 3pt 5pt; margin: 1pt 6pt 0 2pt; background: silver",
                "font-size: 20pt",
                "font-size: 40pt; line-height: 1; margin-right: 3pt; border: 1pt solid"
            })
    void standsWhereAnElementWould(String style) {
        String rule = "{ float: left; " + style + " }";
        Laid element = laid(".cap " + rule, "<p><span class='cap'>E</span>" + TEXT + "</p>");

        Laid letter = laid("p::first-letter " + rule, "<p>E" + TEXT + "</p>");

        List<String> expected = new ArrayList<>(lines(element));
        expected.set(0, "E" + expected.get(0));
        assertThat(lines(letter)).isEqualTo(expected).hasSizeGreaterThan(3);
        assertThat(letter.texts(0).get(1).x()).isEqualTo(xOfSecondLine(element));
        RecordingDocument.Text seen = element.texts(0).stream()
                .filter(text -> text.text().equals("E"))
                .findFirst()
                .orElseThrow();
        assertThat(shape(letter)).containsExactly(new double[] {seen.x(), seen.y()}, within(0.06));
        assertThat(letter.problems()).isEmpty();
    }

    private static double xOfSecondLine(Laid element) {
        return element.texts(0).stream()
                .filter(text -> !text.text().equals("E"))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .x();
    }

    /** Returns the area in which the letter is drawn. */
    private static double[] shape(Laid laid) {
        String drawn = laid.document().pages().get(0).lines().stream()
                .filter(line -> line.startsWith("shape "))
                .findFirst()
                .orElseThrow();
        String[] place = drawn.split(" ", -1)[1].split(",", -1);
        return new double[] {Double.parseDouble(place[0]), Double.parseDouble(place[1])};
    }
}
