package dev.broadsheet.template;

import dev.broadsheet.config.Rgb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A background of text in a theme.
 *
 * @param token the token of its colour, without dashes
 * @param name as messages show it, such as {@code a page}
 */
public record Ground(String token, String name, Rgb color) {

    /** The contrast that text needs; WCAG 2.2, 1.4.3. */
    private static final double READABLE = 4.5;

    /** Returns the backgrounds in a medium. @param page what a page of it is called, such as {@code a printed page} */
    public static List<Ground> of(Theme theme, Theme.Medium medium, String page) {
        List<Ground> grounds = new ArrayList<>();
        TokenColors colors = new TokenColors(theme, medium);
        colors.find("paper").ifPresent(color -> grounds.add(new Ground("paper", page, color)));
        colors.find("wash").ifPresent(color -> grounds.add(new Ground("wash", "a box of " + page, color)));
        return grounds;
    }

    /** Returns the background on which a colour is read worst, if its contrast there is too low for text. */
    public static Optional<Ground> unreadable(Rgb color, List<Ground> grounds) {
        return grounds.stream()
                .min(Comparator.comparingDouble(ground -> color.contrast(ground.color())))
                .filter(ground -> color.contrast(ground.color()) < READABLE);
    }

    /** Returns what is wrong with a colour on this background. */
    public String fault(Rgb on) {
        // Rounded down, so that the message never shows the required 4.5 for a lower contrast.
        return String.format(
                Locale.ROOT,
                "%s has a contrast of %.1f:1 with %s (%s), and text needs 4.5:1",
                on.hex(),
                Math.floor(on.contrast(color) * 10) / 10,
                name,
                color.hex());
    }

    /** Returns the colour nearest to one that can be read on this background. */
    public String readable(Rgb near) {
        return near.readableOn(color, READABLE).hex();
    }
}
