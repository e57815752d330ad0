package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedBody.Link;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever characters are between words, no word is lost without a diagnostic. */
class TextConservationTest {

    private static final int TEXTS = 4_000;

    /** Code of the diagnostic for text that is not parsed as Markdown, but kept. */
    private static final String RAW = "BS-HTML-009";

    /** Characters with a meaning in Markdown; without definitions and attribute names, which are not text. */
    private static final List<String> SIGNS = List.of(
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "*",
            "_",
            "**",
            "~~",
            "~",
            "|",
            "|\n|",
            "\n|---|---|\n",
            "\n: ",
            "^",
            "[^",
            "#",
            "\n# ",
            "!",
            "\n- ",
            "\n- [ ] ",
            "\n1. ",
            "+",
            "=",
            "--",
            "...",
            "'",
            "\"",
            "`",
            "``",
            "\n> ",
            "\n    ",
            "\t",
            "\\",
            "&",
            "&amp;",
            "@",
            "/",
            "%",
            "$",
            "\n:::\n",
            "\n***\n",
            "\n---\n",
            "\n===\n",
            "![",
            "](",
            "<",
            "<!",
            "<!-- -- -->",
            "\n\n<!-- -->",
            "\n- <!--->",
            "<b>",
            "</b>",
            "\n```\n");

    @Test
    void noWordIsLost() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            List<String> words = IntStream.range(0, 4 + random.nextInt(14))
                    .mapToObj(number -> "w" + number + "x")
                    .toList();
            String markdown = words.stream()
                    .map(word -> word + sign(random) + (random.nextBoolean() ? sign(random) : ""))
                    .collect(Collectors.joining());
            Diagnostics diagnostics = new Diagnostics();
            Optional<ParsedBody> body = Bodies.parse(markdown, diagnostics);
            if (diagnostics.sorted().stream().map(Diagnostic::code).allMatch(RAW::equals)) {
                assertThat(shown(body.orElseThrow())).as(markdown).contains(words);
            }
        }
    }

    private static String sign(Random random) {
        return SIGNS.get(random.nextInt(SIGNS.size()));
    }

    private static String shown(ParsedBody body) {
        return Bodies.xhtml(body, false)
                + body.links().stream().map(Link::target).collect(Collectors.joining(" "));
    }
}
