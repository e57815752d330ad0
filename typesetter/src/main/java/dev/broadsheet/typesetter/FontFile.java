package dev.broadsheet.typesetter;

import java.util.List;

/**
 * A static TrueType font (glyf outlines) that a document may use.
 *
 * @param family family name as style sheets write it
 * @param weight CSS weight, 1 to 1000
 * @param italic whether it is an italic or oblique face
 * @param data the file's bytes; not copied, not to be changed afterwards
 * @param ranges characters that it is used for; empty for all that it has
 */
@SuppressWarnings("ArrayRecordComponent")
public record FontFile(String family, int weight, boolean italic, byte[] data, List<Range> ranges) {

    public FontFile {
        ranges = List.copyOf(ranges);
    }

    /** A font for all characters that it has. */
    public FontFile(String family, int weight, boolean italic, byte[] data) {
        this(family, weight, italic, data, List.of());
    }

    /** Code points, both ends included. */
    public record Range(int from, int to) {}

    /** Whether it may be used for a character, if it has it. */
    public boolean mayShow(int codePoint) {
        return ranges.isEmpty()
                || ranges.stream().anyMatch(range -> range.from() <= codePoint && codePoint <= range.to());
    }
}
