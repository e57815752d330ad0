package dev.broadsheet.config;

import java.util.Optional;

/**
 * How an article is presented, beyond what the theme does for all.
 *
 * @param layout name of its template; empty for that of its kind
 * @param fit how many pages its brief is to have
 * @param params what the user's own templates read
 * @param placement how it is shown on pages that list it
 */
public record Presentation(
        Optional<LocatedValue<String>> layout,
        Optional<LocatedValue<Integer>> fit,
        Param.Keyed params,
        Placement placement) {

    /** As the theme does for all. */
    public static final Presentation USUAL =
            new Presentation(Optional.empty(), Optional.empty(), Param.Keyed.NONE, Placement.USUAL);
}
