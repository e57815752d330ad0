package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * How an article is shown on pages that list it.
 *
 * @param featured whether it comes before others on the front page
 * @param weight what is heavier comes first; 0 when not given
 * @param related slugs of the articles that it leads on to; empty for those that have most in common with it
 * @param picture path of its picture, relative to its file
 * @param focus the point of the picture that stays when it is cropped
 * @param credit of the picture; empty when not given
 */
public record Placement(
        boolean featured,
        int weight,
        List<LocatedValue<String>> related,
        Optional<LocatedValue<String>> picture,
        Focus focus,
        String credit) {

    /** As articles are that say nothing of it. */
    public static final Placement USUAL = new Placement(false, 0, List.of(), Optional.empty(), Focus.CENTRE, "");

    public Placement {
        related = List.copyOf(related);
    }
}
