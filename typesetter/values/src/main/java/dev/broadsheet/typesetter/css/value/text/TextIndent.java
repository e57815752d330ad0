package dev.broadsheet.typesetter.css.value.text;

import dev.broadsheet.typesetter.css.value.Length;

/**
 * {@code text-indent}; CSS Text 3, section 8.1.
 *
 * @param length percentages are of the column's width
 * @param hanging whether all other lines are indented instead
 * @param eachLine whether lines after a forced break are treated as the first one is
 */
public record TextIndent(Length length, boolean hanging, boolean eachLine) {

    public static final TextIndent NONE = new TextIndent(Length.ZERO, false, false);
}
