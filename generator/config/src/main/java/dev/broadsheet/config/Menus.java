package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * The configured menus; empty for menus derived from the content.
 *
 * @param main the menu below the name of the publication
 * @param footer the menu at the foot of each page
 */
public record Menus(Optional<List<Entry>> main, Optional<List<Entry>> footer) {

    /** The default menus. */
    public static final Menus DEFAULT = new Menus(Optional.empty(), Optional.empty());

    public Menus {
        main = main.map(List::copyOf);
        footer = footer.map(List::copyOf);
    }

    /**
     * A menu entry.
     *
     * @param title the label; empty for the title of the target page
     * @param link the path of a Markdown file, the address of a page of the site beginning with {@code /}, or a web address
     */
    public record Entry(String title, LocatedValue<String> link) {}
}
