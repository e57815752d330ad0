package dev.broadsheet.config;

import java.util.List;

/**
 * What {@code site.yaml} says of chapters.
 *
 * @param kind what the publication is first of all
 * @param contents the order of the chapters; empty when it is said elsewhere, or follows from the names of their files
 * @param numberDepth levels that have numbers: 0 none, 1 chapters, 2 their sections too, up to 6
 * @param sidebarLines of contents that are whole beside each chapter; of longer ones, a page has those near it
 * @param anchors by which rules headings get their anchors
 */
public record ChaptersConfig(
        PublicationKind kind, List<ContentsEntry> contents, int numberDepth, int sidebarLines, AnchorStyle anchors) {

    /** Levels that have numbers when nothing is said. */
    public static final int NUMBER_DEPTH = 3;

    /** Lines of contents that are whole beside each chapter when nothing is said. */
    public static final int SIDEBAR_LINES = 150;

    /** A publication of articles. */
    public static final ChaptersConfig DEFAULT =
            new ChaptersConfig(PublicationKind.NEWS, List.of(), NUMBER_DEPTH, SIDEBAR_LINES, AnchorStyle.BROADSHEET);

    public ChaptersConfig {
        contents = List.copyOf(contents);
    }
}
