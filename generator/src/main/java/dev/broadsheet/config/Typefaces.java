package dev.broadsheet.config;

import java.util.Optional;

/**
 * The families of fonts that a publication is set in, each with its place in site.yaml; empty for the theme's.
 *
 * @param serif for reading
 * @param sans for what is beside the text
 * @param mono for code
 * @param display for headlines
 */
public record Typefaces(
        Optional<LocatedValue<String>> serif,
        Optional<LocatedValue<String>> sans,
        Optional<LocatedValue<String>> mono,
        Optional<LocatedValue<String>> display) {

    /** The theme's. */
    public static final Typefaces NONE =
            new Typefaces(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether all are the theme's. */
    public boolean areTheThemes() {
        return serif.isEmpty() && sans.isEmpty() && mono.isEmpty() && display.isEmpty();
    }
}
