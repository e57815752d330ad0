package dev.broadsheet.config;

import java.util.Optional;

/**
 * How a book is printed.
 *
 * @param size of its pages; empty for that of the theme
 * @param layout how its chapters are set
 * @param heads what is above the text
 * @param job what printers get; empty for nothing
 * @param cover its cover, as an e-book too; empty for that of all books
 */
public record PrintConfig(
        Optional<Size> size, Layout layout, RunningHeads heads, Optional<PrintJob> job, Optional<CoverConfig> cover) {

    /** When nothing is said. */
    public static final PrintConfig USUAL = new PrintConfig(
            Optional.empty(), Layout.BOOK, RunningHeads.CHAPTER_SECTION, Optional.empty(), Optional.empty());

    /** With this cover, if there is none yet. */
    PrintConfig covered(CoverConfig usual) {
        return cover.isPresent() ? this : new PrintConfig(size, layout, heads, job, Optional.of(usual));
    }

    /** How chapters are set. */
    public enum Layout implements NamedOption {
        /** In one column. */
        BOOK,
        /** Short pieces in two columns, each where the one before ends. */
        DIGEST;
    }

    /** Sizes of pages by the names that printers and the trade use; the theme has a style sheet for each. */
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
