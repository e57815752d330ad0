package dev.broadsheet.typesetter.text.paragraph;

import dev.broadsheet.typesetter.text.shape.ShapedText;

/**
 * The smallest unit of line breaking: unbreakable text of one style and direction, the white space between two such texts, an
 * atom, or a marker.
 *
 * @param start index of its first character in the paragraph's text
 * @param end index after its last character; equal to {@code start} for a marker
 * @param source the inline that it comes from
 * @param level bidi embedding level
 * @param space whether it is white space that is removed at a line's end
 * @param shaped its glyphs, empty unless it is text
 * @param width advance in pt
 * @param stretchable the part of the width that justification changes, in pt
 * @param elastic space that justification may add after it at badness 100, in pt, as between ideographs
 */
public record Fragment(
        int start,
        int end,
        Inline source,
        int level,
        boolean space,
        ShapedText shaped,
        double width,
        double stretchable,
        double elastic) {

    /** Returns a fragment that neither stretches nor shrinks. */
    public static Fragment fixed(int start, int end, Inline source, int level, ShapedText shaped, double width) {
        return new Fragment(start, end, source, level, false, shaped, width, 0, 0);
    }

    /** Returns space between two characters, which is removed at a line's end; negative if it moves them closer together. */
    public static Fragment gap(int at, Inline source, int level, double width) {
        return new Fragment(at, at, source, level, true, ShapedText.EMPTY, width, Math.max(0, width), 0);
    }

    public boolean isGap() {
        return start == end && space;
    }

    public boolean isLeader() {
        return source instanceof Inline.Leader;
    }

    public boolean isMarker() {
        return source instanceof Inline.Marker;
    }

    /** Whether it is invisible. */
    public boolean isUnseen() {
        return isMarker() || source instanceof Inline.Direction;
    }

    public boolean isRightToLeft() {
        return (level & 1) == 1;
    }
}
