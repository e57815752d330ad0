package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How lines of code break that are wider than their column. */
class PreformattedLinesTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int CASES = 100 * Integer.getInteger("nets.share", 1);

    /** Characters of 6 pt in 180 pt. */
    private static final int COLUMNS = 30;

    private static final String CSS = Laid.SMALL_PAGES
            + "pre { margin: 0; width: 180.5pt; font: 10pt/12pt 'Source Code Pro'; white-space: pre-wrap;"
            + " overflow-wrap: break-word; -bs-turn-mark: none }";

    private static List<String> lines(String code) {
        return Laid.body(CSS, "<pre>" + code + "</pre>")
                .text()
                .lines()
                .map(String::strip)
                .toList();
    }

    @Test
    void aLineTakesAsMuchAsItHasRoomFor() {
        assertThat(lines("let result = harbour.measure(tide, \"quay\");"))
                .containsExactly("let result =", "harbour.measure(tide, \"quay\");");
        assertThat(lines("one two three four five six seven eight"))
                .containsExactly("one two three four five six", "seven eight");
    }

    @Test
    void aWordWiderThanALineBeginsOnALineOfItsOwn() {
        assertThat(lines("let digest = " + "a".repeat(40)))
                .containsExactly("let digest =", "a".repeat(COLUMNS), "a".repeat(10));
    }

    @Tag("net")
    @Test
    void noLineEndsBeforeAWordThatItHasRoomFor() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            String code = Stream.generate(() -> "x".repeat(1 + random.nextInt(COLUMNS)))
                    .limit(2 + random.nextInt(20))
                    .collect(Collectors.joining(" "));
            List<String> lines = lines(code);
            for (int at = 1; at < lines.size(); at++) {
                int room = COLUMNS - lines.get(at - 1).length() - 1;
                assertThat((lines.get(at) + " ").indexOf(' '))
                        .as("seed %d, case %d, line %d of %s", SEED, i, at, lines)
                        .isGreaterThan(room);
            }
        }
    }
}
