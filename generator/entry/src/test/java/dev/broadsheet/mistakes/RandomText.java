package dev.broadsheet.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Correct Markdown of random blocks. It has what is often taken for markup: prices, hashtags, operators, times and paths. */
final class RandomText {

    private static final List<String> WORDS =
            List.of(("tide harbour the of and council Ministerin Größe über été déjà señal que "
                            + "naïve Łódź что море 港 の 海 سفينة bridge water rose again minister said never 1.5 2,300 1914 5% $5 €3.50 "
                            + "10:30 16:9 C++ C# F# i++ ++i a^b x=y a==b 3*4 2**3 #1 #harbour @maya R&D AT&T I/O w/o -5 +49 §3 No. "
                            + "src/main/*.java $HOME https://example.org/a_b snake_case_name (sic) [sic] “quoted” ‘so’ O’Brien "
                            + "l’été – — … :-) ^_^ :name: 12:00:00 a:b:c std::map 50%% {a,b} |x| a|b <3 1--2")
                    .split(" ", -1));

    private static final List<String> PHRASES = List.of(
            "*a tide*",
            "**a harbour**",
            "***both***",
            "~~old~~",
            "`a == b`",
            "[a link](https://example.org/x_(y))",
            "<https://example.org/>",
            "<kbd>Ctrl</kbd>+<kbd>C</kbd>",
            "<mark>marked</mark>",
            "m<sup>2</sup>",
            "\\*literal\\*",
            "\\==literal\\==",
            "&copy; 2026",
            "a call[^n]",
            "`++ctrl+c++`",
            "`{{< ref \"x\" >}}`",
            "`[[wiki]]`");

    private final Random random;
    private boolean called;

    RandomText(Random random) {
        this.random = random;
    }

    /** Returns blocks, each without a blank line at its end. */
    List<String> blocks(int count) {
        List<String> blocks = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> blocks.add(block(i)));
        if (called) {
            blocks.add("[^n]: " + words(6));
        }
        return blocks;
    }

    private String block(int number) {
        return switch (random.nextInt(11)) {
            case 0 -> "## Section " + number + " " + plain();
            case 1 -> lines("- ");
            case 2 -> lines("1. ");
            case 3 -> lines("> ");
            case 4 -> "```" + pick(List.of("", "java", "python")) + "\n" + foreign() + "\n" + foreign() + "\n```";
            case 5 -> paragraph() + "\n\n    " + foreign() + "\n    " + foreign();
            case 6 -> "| " + plain() + " | " + plain() + " |\n| --- | --: |\n| " + plain() + " | " + plain() + " |";
            case 7 -> "> [!NOTE]\n> " + words(8);
            case 8 -> "::: facts\n" + words(8) + "\n:::";
            case 9 -> "<!-- " + foreign() + " -->";
            default -> paragraph();
        };
    }

    /** Returns a paragraph of words and phrases, which may call the note. */
    String paragraph() {
        return "So " + words(5) + ", " + phrase() + " and " + words(4) + ", " + phrase() + " or " + words(3)
                + " there.";
    }

    private String phrase() {
        String phrase = pick(PHRASES);
        called |= phrase.contains("[^n]");
        return phrase;
    }

    /** Returns words, the first and the last of which are plain. */
    String words(int count) {
        return "it " + IntStream.range(0, count).mapToObj(i -> pick(WORDS)).collect(Collectors.joining(" ")) + " so";
    }

    private String plain() {
        return pick(List.of("tide", "harbour", "water", "the bridge"));
    }

    private String lines(String sign) {
        return IntStream.range(0, 3).mapToObj(i -> sign + words(4)).collect(Collectors.joining("\n"));
    }

    private String foreign() {
        return ForeignSyntax.inBody()
                .get(random.nextInt(ForeignSyntax.inBody().size()))
                .text()
                .replaceFirst("(?s)\n.*", "");
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
