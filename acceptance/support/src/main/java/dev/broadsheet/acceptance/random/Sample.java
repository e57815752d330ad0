package dev.broadsheet.acceptance.random;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A document of which no two words are the same, nor those of any other.
 *
 * @param name unique
 * @param markdown in which words are {@code w1}, {@code w2} and so on behind the document's name
 */
public record Sample(String name, String markdown) {

    private static final int FIRST = Integer.getInteger("broadsheet.words.first", 0);
    private static final int COUNT = Integer.getInteger("broadsheet.words.count", 240);
    private static final String BETWEEN = "\n%%%%\n";

    /** What Markdown gives a meaning, of that which commonmark-java reads as well. Behind the box of a task is a word. */
    private static final List<String> SIGNS = List.of(
            " ",
            " ",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\n\n\n",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~",
            "~~",
            "`",
            "``",
            "`` ` ``",
            "[",
            "]",
            "(",
            ")",
            "](",
            "](https://e.example/a)",
            "](<https://e.example/a b>)",
            "[r]",
            "][r]",
            "[^1]",
            "[^2]",
            "\n\n[r]: https://e.example/q 't'\n",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!-- -- -->",
            "<!-->",
            "<!--\na -->",
            "\n<!-- a\n\nb -->",
            "\n\n<!-- a -->\n",
            "-->",
            "\\",
            "\\*",
            "&amp;",
            "&#42;",
            "&#99999999;",
            "\n## ",
            "\n- ",
            "\n  - ",
            "\n    - ",
            "\n* ",
            "\n+ ",
            "\n1. ",
            "\n7) ",
            "\n   ",
            "\n    ",
            "\n\t",
            "\n> ",
            "\n> > ",
            ">",
            "\n---\n",
            "\n***\n",
            "\n```\n",
            "\n~~~ a ``` ~~~\n",
            "\n- [ ] a ",
            "\n- [x] b ",
            "|",
            "\n| ",
            "\n|-|-|\n",
            "\n|---|\n",
            "\\|",
            "`|`",
            "  \n",
            "\\\n",
            "\u00a0",
            "\u20ac",
            "\u201c",
            "!",
            "+",
            "-",
            "'",
            "\"",
            "\n<div>\n\n",
            "\n\n</div>\n\n",
            "\n\n<!-- a -->");

    /**
     * What commonmark-java reads otherwise than the specifications say. A small letter begins a declaration, too, since
     * CommonMark 0.30; behind an escaped backslash a bar ends a cell for GitHub.
     */
    private static final Pattern OTHERWISE = Pattern.compile("(<!|\\\\\\\\\\|)\\z");

    /** Behind random signs, so that most links and calls of notes lead somewhere. */
    private static final String NAMED = """


            [r]: <https://e.example/r>

            [^1]: w101 *w102* `w103`

            [^2]: w104[^1]

            \tw105 w106
                w107

                - w108
            """;

    /** Random ones, the same on each run, and those that are known to be awkward. */
    public static List<Sample> all() throws IOException {
        List<Sample> samples = new ArrayList<>();
        IntStream.range(FIRST, FIRST + COUNT).forEach(seed -> samples.add(of("r" + seed, random(seed))));
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("awkward.md"))) {
            String[] texts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split(BETWEEN, -1);
            IntStream.range(0, texts.length).forEach(number -> samples.add(of("a" + number, texts[number])));
        }
        return samples;
    }

    private static Sample of(String name, String markdown) {
        return new Sample(name, markdown.replaceAll("(?<![A-Za-z0-9])w(\\d+)", name + "w$1x") + "\n");
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        int words = 6 + random.nextInt(20);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append('w').append(word);
            addSign(text, random);
            if (random.nextBoolean()) {
                addSign(text, random);
            }
        }
        return text + NAMED;
    }

    private static void addSign(StringBuilder text, Random random) {
        int start = text.length();
        do {
            text.setLength(start);
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        } while (OTHERWISE.matcher(text).find());
    }
}
