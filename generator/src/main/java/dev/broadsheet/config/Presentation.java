package dev.broadsheet.config;

import java.util.Optional;

/**
 * How the page of an article looks, beyond what the theme does for all.
 *
 * @param layout name of its template; empty for that of its kind
 * @param fit how many pages its brief is to have
 * @param params what the user's own templates read
 */
public record Presentation(
        Optional<LocatedValue<String>> layout, Optional<LocatedValue<Integer>> fit, Param.Keyed params) {

    /** As the theme does for all. */
    public static final Presentation USUAL = new Presentation(Optional.empty(), Optional.empty(), Param.Keyed.NONE);
}
