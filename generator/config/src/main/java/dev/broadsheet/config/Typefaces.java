package dev.broadsheet.config;

import java.util.Optional;

/**
 * The configured font families, with their positions in site.yaml; empty for those of the theme.
 *
 * @param serif for body text
 * @param sans for captions, labels and the like
 * @param mono for code
 * @param display for headlines
 */
public record Typefaces(
        Optional<LocatedValue<String>> serif,
        Optional<LocatedValue<String>> sans,
        Optional<LocatedValue<String>> mono,
        Optional<LocatedValue<String>> display) {

    /** The theme's font families. */
    public static final Typefaces NONE =
            new Typefaces(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns whether all font families are the theme's. */
    public boolean areTheThemes() {
        return serif.isEmpty() && sans.isEmpty() && mono.isEmpty() && display.isEmpty();
    }
}
