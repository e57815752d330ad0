package dev.broadsheet.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of a picture.
 *
 * @param x the distance from the left, in per cent of the width
 * @param y the distance from the top, in per cent of the height
 */
public record Focus(int x, int y) {

    /** The default point around which pictures are cropped. */
    public static final Focus CENTRE = new Focus(50, 50);

    private static final Pattern POINT = Pattern.compile("([0-9]|[1-9][0-9]|100)% +([0-9]|[1-9][0-9]|100)%");

    /** Parses a text such as {@code 70% 30%}; empty if it is no such point. */
    static Optional<Focus> of(String text) {
        return Optional.of(POINT.matcher(text))
                .filter(Matcher::matches)
                .map(point -> new Focus(Integer.parseInt(point.group(1)), Integer.parseInt(point.group(2))));
    }
}
