package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * How an article is shown on pages that list it.
 *
 * @param featured whether it precedes others on the front page
 * @param priority articles with a larger one come first; 0 if not given
 * @param related the slugs of related articles; empty for those that have most in common with it
 * @param picture the path of its picture, relative to its file
 * @param focus the point of the picture that remains visible when it is cropped
 * @param credit the credit of the picture; empty if not given
 */
public record Placement(
        boolean featured,
        int priority,
        List<LocatedValue<String>> related,
        Optional<LocatedValue<String>> picture,
        Focus focus,
        String credit) {

    /** The default placement. */
    public static final Placement USUAL = new Placement(false, 0, List.of(), Optional.empty(), Focus.CENTRE, "");

    public Placement {
        related = List.copyOf(related);
    }
}
