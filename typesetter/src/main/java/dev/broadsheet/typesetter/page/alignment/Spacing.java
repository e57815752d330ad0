package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.css.value.Alignment;

/**
 * Where things are that share what is left of their room; CSS Box Alignment 3, section 5. In pt.
 *
 * @param before the first of them
 * @param between two of them, beside the gap
 */
public record Spacing(double before, double between) {

    public static final Spacing NONE = new Spacing(0, 0);

    /**
     * @param align LEFT and RIGHT have to be given as START and END
     * @param free room that is left; where it is negative, nothing is spread
     * @param count of the things
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
