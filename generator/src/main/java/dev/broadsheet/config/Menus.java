package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * The ways through the site that an editor has chosen; empty for those that follow from the content.
 *
 * @param main below the name of the publication
 * @param footer at the foot of each page
 */
public record Menus(Optional<List<Entry>> main, Optional<List<Entry>> footer) {

    /** Nothing is chosen. */
    public static final Menus DEFAULT = new Menus(Optional.empty(), Optional.empty());

    public Menus {
        main = main.map(List::copyOf);
        footer = footer.map(List::copyOf);
    }

    /**
     * A way.
     *
     * @param title shown; empty for the title of the page that it leads to
     * @param link path of a Markdown file, address of a page of the site from {@code /} on, or address on the web
     */
    public record Entry(String title, LocatedValue<String> link) {}
}
