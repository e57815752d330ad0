package dev.broadsheet.acceptance.random;

import java.util.Random;
import java.util.regex.Pattern;

/** Words of which none occurs twice: each ends with its number and an x. */
public final class RandomWords {

    /** A word, or the end of one whose beginning is elsewhere. */
    public static final Pattern WORD = Pattern.compile("\\p{L}+[0-9]+x");

    private static final String[] STEMS = {
        "a",
        "the",
        "of",
        "Press",
        "letter",
        "government",
        "typography",
        "over",
        "printing",
        "responsibility",
        "Stra\u00dfe",
        "yet",
        "num\u00adber",
        "international",
        "r\u00e9sum\u00e9",
        "On",
        "I",
        "under",
        "manuscript",
        "ink",
        "\u0152uvre",
        "affluent",
        "river"
    };

    private final Random random;
    private int count;

    /** @param first number of the first word */
    RandomWords(Random random, int first) {
        this.random = random;
        this.count = first;
    }

    /** The number of the next word. */
    int count() {
        return count;
    }

    /** The next word. */
    String word() {
        return STEMS[random.nextInt(STEMS.length)] + count++ + "x";
    }

    /** Some words in a row, with a stop now and then. */
    String row(int words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words; i++) {
            out.append(i > 0 ? " " : "").append(word());
            if (random.nextInt(9) == 0 && i + 1 < words) {
                out.append(",.;:!?".charAt(random.nextInt(6)));
            }
        }
        return out.toString();
    }

    /** From 1 up to a number, the smaller the more often. */
    int few(int most) {
        return 1 + (int) (most * Math.pow(random.nextDouble(), 3));
    }
}
