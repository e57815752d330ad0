package dev.broadsheet.config;

import java.util.Optional;

/**
 * How an article is presented.
 *
 * @param layout the name of its template; empty for that of its kind
 * @param fit the number of pages that its brief is fitted to
 * @param params values for the user's own templates
 * @param placement how it is shown on pages that list it
 */
public record Presentation(
        Optional<LocatedValue<String>> layout,
        Optional<LocatedValue<Integer>> fit,
        Param.Keyed params,
        Placement placement) {

    /** The default presentation. */
    public static final Presentation USUAL =
            new Presentation(Optional.empty(), Optional.empty(), Param.Keyed.NONE, Placement.USUAL);
}
