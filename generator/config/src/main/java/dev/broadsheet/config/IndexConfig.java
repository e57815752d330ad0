package dev.broadsheet.config;

import java.util.List;

/**
 * An index of books and of the site.
 *
 * @param name the name by which entries refer to it
 * @param title its heading; empty for that of the theme
 */
public record IndexConfig(String name, String title) {

    /** The name of the index of people. */
    public static final String NAMES = "names";

    /** The name of the index of places. */
    public static final String PLACES = "places";

    /** The name of the index of all other subjects. */
    public static final String SUBJECTS = "subjects";

    /** The default indexes. */
    public static final List<IndexConfig> USUAL = List.of(new IndexConfig(SUBJECTS, ""));

    /** Returns whether the theme has a title for it. */
    public boolean isKnown() {
        return List.of(NAMES, PLACES, SUBJECTS).contains(name);
    }
}
