package dev.broadsheet.config;

import java.util.List;

/**
 * The configuration of chapters.
 *
 * @param kind the kind of publication
 * @param contents the order of the chapters; empty if it is in {@code SUMMARY.md} or follows from the names of their files
 * @param numberDepth the number of numbered levels: 0 for none, 1 for chapters, 2 for chapters and sections, up to 6
 * @param sidebarLines the maximal number of lines of contents that are shown completely beside each chapter; of longer
 *     contents, a page shows the nearby lines
 * @param anchors the rules for anchors of headings
 */
public record ChaptersConfig(
        PublicationKind kind, List<ContentsEntry> contents, int numberDepth, int sidebarLines, AnchorStyle anchors) {

    /** The default number of numbered levels. */
    public static final int NUMBER_DEPTH = 3;

    /** The default maximum of lines of contents that are shown completely beside each chapter. */
    public static final int SIDEBAR_LINES = 150;

    /** The configuration of a publication of articles. */
    public static final ChaptersConfig DEFAULT =
            new ChaptersConfig(PublicationKind.NEWS, List.of(), NUMBER_DEPTH, SIDEBAR_LINES, AnchorStyle.BROADSHEET);

    public ChaptersConfig {
        contents = List.copyOf(contents);
    }
}
