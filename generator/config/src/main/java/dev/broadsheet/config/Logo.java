package dev.broadsheet.config;

import java.util.Optional;

/**
 * The logo of the publication, shown in place of its name. Paths are relative to the content folder.
 *
 * @param light the picture for light screens and paper
 * @param dark the picture for dark screens; empty for the same
 * @param mail the picture for mails, whose programs do not support SVG; empty for the light one if they support it
 * @param text the alternative text; empty for the title of the publication
 */
public record Logo(
        LocatedValue<String> light,
        Optional<LocatedValue<String>> dark,
        Optional<LocatedValue<String>> mail,
        String text) {

    /** Returns a logo with one picture for all media. */
    static Logo of(LocatedValue<String> picture) {
        return new Logo(picture, Optional.empty(), Optional.empty(), "");
    }
}
