package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.css.cascade.PageStyle;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any style sheet is read to its end, without exceptions, and with the same result each time. */
@Tag("slow")
class FuzzTest {

    static final List<String> PIECES = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ";",
            ":",
            ",",
            "\"",
            "'",
            "\\",
            "/*",
            "*/",
            "@",
            "@page",
            "@media",
            "@media (",
            "@supports (",
            "not ",
            "!important",
            "!",
            "var(--a)",
            "var(--a, ",
            "--a: var(--b);",
            "--b: var(--a);",
            "calc(",
            "min(",
            "clamp(1pt,",
            "1e999",
            "-1e999pt",
            "99999999999",
            "url(",
            "#",
            ".",
            "::",
            ":not(",
            ":nth-child(",
            "n+",
            "-n",
            ">",
            "+",
            "~",
            "*",
            "|",
            "<!--",
            "-->",
            "\u0000",
            "\uD800",
            "\n",
            "%",
            "e",
            "inherit",
            "revert",
            "rgb(",
            "font:",
            "content:",
            "string(",
            "columns:",
            "1 2 3 4 5",
            "size:",
            "@font-face{src:",
            "@top-left{content:'x'}");

    private static final String XHTML = TestFiles.read("brief.xhtml");
    private static final String CSS = TestFiles.read("brief.css")
            + TestFiles.lines("properties.txt")
                    .map(line -> "p { " + line.split(" => ", 2)[0] + " }")
                    .collect(Collectors.joining("\n"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void survives(int series) {
        Random random = new Random(series);
        for (int i = 0; i < 8; i++) {
            String css = mutate(random);
            assertThat(outcome(css)).isEqualTo(outcome(css));
        }
    }

    private static String outcome(String css) {
        Sample sample = Sample.ofDocument(css, XHTML);
        StringBuilder out = new StringBuilder(String.join("\n", sample.problems()));
        for (Property property : Property.values()) {
            out.append(sample.of("main > p").raw(property));
        }
        PageStyle page = sample.styles().page(new PageContext("", true, false, false, 0));
        return out.append(page.marginBoxes().keySet()).append(page.width()).toString();
    }

    private static String mutate(Random random) {
        int start = random.nextInt(CSS.length() - 2000);
        StringBuilder css = new StringBuilder(CSS.substring(start, start + 2000));
        int changes = 1 + random.nextInt(60);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(css.length());
            switch (random.nextInt(4)) {
                case 0 -> css.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> css.delete(at, Math.min(css.length(), at + random.nextInt(20)));
                case 2 -> css.setCharAt(at, (char) random.nextInt(256));
                default -> css.insert(at, css.substring(at, Math.min(css.length(), at + random.nextInt(80))));
            }
        }
        return css.toString();
    }
}
