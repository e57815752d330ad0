package dev.broadsheet.config;

import java.util.Optional;

/**
 * How a book is printed.
 *
 * @param size the page size; empty for that of the theme
 * @param layout the layout of chapters
 * @param heads the running heads
 * @param job the files for printers; empty for none
 * @param cover its cover, also for the e-book; empty for that of all books
 */
public record PrintConfig(
        Optional<Size> size, Layout layout, RunningHeads heads, Optional<PrintJob> job, Optional<CoverConfig> cover) {

    /** The default configuration. */
    public static final PrintConfig USUAL = new PrintConfig(
            Optional.empty(), Layout.BOOK, RunningHeads.CHAPTER_SECTION, Optional.empty(), Optional.empty());

    /** Returns a copy with this cover, unless it has its own. */
    PrintConfig covered(CoverConfig usual) {
        return cover.isPresent() ? this : new PrintConfig(size, layout, heads, job, Optional.of(usual));
    }

    /** The layout of chapters. */
    public enum Layout implements NamedOption {
        /** In one column. */
        BOOK,
        /** Short articles in two columns, each following the previous one on the same page. */
        DIGEST;
    }

    /** Page sizes, by the names that printers and publishers use; the theme has a style sheet for each. */
    public enum Size implements NamedOption {
        A4,
        A5,
        /** US Letter. */
        LETTER,
        /** Royal octavo, 156 by 234 mm. */
        ROYAL,
        /** Six by nine inches. */
        TRADE;
    }
}
