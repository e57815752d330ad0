package dev.broadsheet.cost;

import java.nio.charset.StandardCharsets;

/** The same again and again. */
final class Repeat {

    private Repeat() {}

    /**
     * A text of so many bytes in UTF-8 at most.
     *
     * @param unit in which {@code %d} becomes a number that grows, and {@code %n} the one after it
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
