package dev.broadsheet.config;

import java.util.List;

/**
 * An index of books and of the site.
 *
 * @param name by which entries say that they belong to it
 * @param title what stands above it; empty for that of the theme
 */
public record IndexConfig(String name, String title) {

    /** Of people. */
    public static final String NAMES = "names";

    /** Of places. */
    public static final String PLACES = "places";

    /** Of all else. */
    public static final String SUBJECTS = "subjects";

    /** The one index of a publication that asks for none. */
    public static final List<IndexConfig> USUAL = List.of(new IndexConfig(SUBJECTS, ""));

    /** Whether the theme has a title for it. */
    public boolean isKnown() {
        return List.of(NAMES, PLACES, SUBJECTS).contains(name);
    }
}
