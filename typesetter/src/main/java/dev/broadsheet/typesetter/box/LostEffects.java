package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.Keyword.Floating;
import dev.broadsheet.typesetter.css.value.Keyword.Overflow;
import dev.broadsheet.typesetter.css.value.Keyword.Position;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reports, once each, properties that have no effect here on first letters, rows, columns and cells, unlike in browsers. */
final class LostEffects {

    private final Problems problems;
    private final Set<String> reported = new HashSet<>();

    LostEffects(Problems problems) {
        this.problems = problems;
    }

    void ofFirstLetter(ComputedStyle style, Optional<String> mark) {
        boolean stays = style.floating() != Floating.NONE && style.floating() != Floating.LEFT;
        if (stays && style.initialLetter().isEmpty() && reported.add("first letter")) {
            problems.warn(
                    "BS-LAYOUT-008",
                    mark,
                    "a first letter can float to the left only; this one stays in its line",
                    "write float: left, or initial-letter: 3");
        }
    }

    void ofRow(ComputedStyle style, Optional<String> mark) {
        check(style, mark, "row");
        if (!style.transform().steps().isEmpty()) {
            tell("transform", "row", mark);
        }
    }

    void ofColumn(ComputedStyle style, Optional<String> mark) {
        if (!style.backgrounds().isEmpty()) {
            tell("background-image", "column", mark);
        }
    }

    void ofCell(ComputedStyle style, Optional<String> mark) {
        check(style, mark, "cell");
    }

    private void check(ComputedStyle style, Optional<String> mark, String kind) {
        if (style.overflow() != Overflow.VISIBLE) {
            tell("overflow", kind, mark);
        }
        if (style.position() == Position.RELATIVE && isMoved(style)) {
            tell("position: relative", kind, mark);
        }
    }

    private static boolean isMoved(ComputedStyle style) {
        return Arrays.stream(Side.values()).anyMatch(side -> !style.inset(side).isAuto());
    }

    private void tell(String property, String kind, Optional<String> mark) {
        if (reported.add(property + kind)) {
            problems.warn(
                    "BS-LAYOUT-009",
                    mark,
                    "'" + property + "' has no effect on a table " + kind,
                    kind.equals("column") ? "give it to the cells of the column" : "give it to a block within a cell");
        }
    }
}
