package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.Arrays;

/** A visible inline box. Compared by identity: each element has its own. */
public final class InlineBox {

    private final ComputedStyle style;
    private final double rise;

    /** @param rise distance of its baseline above that of the line, in pt */
    public InlineBox(ComputedStyle style, double rise) {
        this.style = style;
        this.rise = rise;
    }

    /** Whether a box of this style has a background, borders or padding. */
    public static boolean wanted(ComputedStyle style) {
        return !style.backgroundColor().transparent()
                || !style.backgrounds().isEmpty()
                || !style.boxShadows().isEmpty()
                || Arrays.stream(Side.values()).anyMatch(side -> style.borderWidth(side) > 0);
    }

    public ComputedStyle style() {
        return style;
    }

    public double rise() {
        return rise;
    }
}
