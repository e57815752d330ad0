package dev.broadsheet.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of a picture.
 *
 * @param x per cent of the width, from the left
 * @param y per cent of the height, from the top
 */
public record Focus(int x, int y) {

    /** Where pictures are cropped to when nobody says otherwise. */
    public static final Focus CENTRE = new Focus(50, 50);

    private static final Pattern POINT = Pattern.compile("([0-9]|[1-9][0-9]|100)% +([0-9]|[1-9][0-9]|100)%");

    /** Reads {@code 70% 30%}; empty when the text is no such point. */
    static Optional<Focus> of(String text) {
        return Optional.of(POINT.matcher(text))
                .filter(Matcher::matches)
                .map(point -> new Focus(Integer.parseInt(point.group(1)), Integer.parseInt(point.group(2))));
    }
}
