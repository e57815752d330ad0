package dev.broadsheet.fuzz;

import java.util.List;
import java.util.Random;

/** Mutates texts: deletes, repeats, replaces and splices parts, and inserts tokens known to cause failures. Seeded. */
final class Mutator {

    private static final List<String> HURTFUL = List.of(
            "<",
            ">",
            "\"",
            "'",
            "&",
            "&#x0;",
            "&#xD800;",
            "]]>",
            "<!--",
            "-->",
            "--!>",
            "<![CDATA[",
            "<?",
            "<!DOCTYPE x [",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<svg ",
            "<math>",
            "<table>",
            "<td>",
            "</p>",
            "<p ",
            " onload=x ",
            "javascript:",
            "data:text/html,",
            "url(//x)",
            "\\",
            "\\75rl(",
            "/*",
            "*/",
            "@import",
            "{",
            "}",
            ";",
            ":",
            "- ",
            "> ",
            "* ",
            "1. ",
            "#",
            "`",
            "```",
            "~~~",
            "|",
            "\n|-|\n",
            "[",
            "](",
            "![",
            "[^1]",
            "[^1]: ",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "---\n",
            "...\n",
            "&a ",
            "*a ",
            "!!x ",
            "? ",
            "<<: ",
            "%",
            "\r",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "\uD83D\uDE00",
            "\u0301",
            "\u00A0",
            "xmlns=\"\"",
            "xlink:href=",
            "href=",
            "<a href=",
            "<image href=",
            "<foreignObject>",
            "<use ",
            "999999999999",
            "-1e999",
            "NaN",
            "100%");

    private static final int MOST_CHANGES = 8;
    private static final int LONGEST = 20_000;

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a mutated text. @param corpus texts to mutate */
    String next(List<String> corpus) {
        StringBuilder text = new StringBuilder(pick(corpus));
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(text, corpus);
        }
        text.setLength(Math.min(text.length(), LONGEST));
        return text.toString();
    }

    private void change(StringBuilder text, List<String> corpus) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(Math.min(40, text.length() - from) + 1);
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(5)));
            case 2 -> text.insert(from, pick(corpus));
            case 3 -> text.insert(from, pick(HURTFUL).repeat(1 + random.nextInt(3)));
            case 4 -> text.replace(from, to, pick(HURTFUL));
            default ->
                text.insert(from, (char) (random.nextInt(8) == 0 ? random.nextInt(0xD800) : random.nextInt(128)));
        }
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
