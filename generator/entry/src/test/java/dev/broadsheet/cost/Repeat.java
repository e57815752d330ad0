package dev.broadsheet.cost;

import java.nio.charset.StandardCharsets;

/** Repeats text. */
final class Repeat {

    private Repeat() {}

    /**
     * Returns the repeated text with at most the given number of bytes in UTF-8.
     *
     * @param unit text to repeat, in which {@code %d} is replaced by the number of the repetition, and {@code %n} by the next
     */
    static String upTo(int bytes, String unit) {
        StringBuilder text = new StringBuilder(bytes);
        int length = 0;
        for (int number = 1; ; number++) {
            String next = unit.replace("%d", String.valueOf(number)).replace("%n", String.valueOf(number + 1));
            length += next.getBytes(StandardCharsets.UTF_8).length;
            if (length > bytes) {
                return text.toString();
            }
            text.append(next);
        }
    }
}
