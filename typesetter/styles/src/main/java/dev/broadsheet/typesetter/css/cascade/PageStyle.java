package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.sheet.MarginBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Paper;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The style of one page (CSS Paged Media 3).
 *
 * @param width width of the sheet, in pt
 * @param height height of the sheet, in pt
 * @param box margins, padding, border and background of the page; percentages of margins refer to the sheet's width
 *     (left, right) and height (top, bottom)
 * @param marginBoxes margin boxes with content, in clockwise order
 * @param footnoteArea {@code @footnote} (CSS GCPM 3); empty when no sheet styles it
 */
public record PageStyle(
        double width,
        double height,
        ComputedStyle box,
        Map<MarginBox, ComputedStyle> marginBoxes,
        Optional<ComputedStyle> footnoteArea) {

    public PageStyle {
        Map<MarginBox, ComputedStyle> copy = new EnumMap<>(MarginBox.class);
        copy.putAll(marginBoxes);
        marginBoxes = Collections.unmodifiableMap(copy);
    }

    /** Returns the page area within the margins. */
    Paper paper() {
        double horizontal =
                box.margin(Side.LEFT).resolve(width, 0) + box.margin(Side.RIGHT).resolve(width, 0);
        double vertical = box.margin(Side.TOP).resolve(height, 0)
                + box.margin(Side.BOTTOM).resolve(height, 0);
        return new Paper(Math.max(1, width - horizontal), Math.max(1, height - vertical));
    }
}
