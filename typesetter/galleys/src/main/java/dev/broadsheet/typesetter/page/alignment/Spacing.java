package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.css.value.box.Alignment;

/**
 * The spaces with which content distribution aligns items or tracks; CSS Box Alignment 3, section 5. In pt.
 *
 * @param before space before the first of them
 * @param between space between two of them, in addition to the gap
 */
public record Spacing(double before, double between) {

    public static final Spacing NONE = new Spacing(0, 0);

    /**
     * @param align alignment; LEFT and RIGHT must have been converted to START and END
     * @param free free space; nothing is distributed if it is negative
     * @param count number of items or tracks
     */
    public static Spacing of(Alignment.Content align, double free, int count) {
        double shared = Math.max(0, free);
        return switch (align) {
            case NORMAL, STRETCH, START, FLEX_START, LEFT -> NONE;
            case END, FLEX_END, RIGHT -> new Spacing(free, 0);
            case CENTER -> new Spacing(free / 2, 0);
            case SPACE_BETWEEN -> new Spacing(0, count > 1 ? shared / (count - 1) : 0);
            case SPACE_AROUND -> free < 0 ? new Spacing(free / 2, 0) : new Spacing(shared / count / 2, shared / count);
            case SPACE_EVENLY ->
                free < 0 ? new Spacing(free / 2, 0) : new Spacing(shared / (count + 1), shared / (count + 1));
        };
    }
}
