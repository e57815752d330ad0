package dev.broadsheet.typesetter.page.style;

import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.text.font.FontFace;

/**
 * The least height of a line, with half of its leading above and half below; CSS 2.2, section 10.8.
 *
 * @param above height above the baseline, in pt
 * @param below depth below the baseline, in pt
 */
public record Strut(double above, double below) {

    private static final double NORMAL = 1.2;

    public static Strut of(ComputedStyle style, FontFace face) {
        double content = (face.ascent() + face.descent()) * style.fontSize();
        double lineHeight = style.lineHeight(Math.max(NORMAL, face.ascent() + face.descent()));
        double above = (lineHeight - content) / 2 + face.ascent() * style.fontSize();
        return new Strut(above, lineHeight - above);
    }

    public double height() {
        return above + below;
    }

    public Strut including(double otherAbove, double otherBelow) {
        return new Strut(Math.max(above, otherAbove), Math.max(below, otherBelow));
    }
}
