package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.grammar.Keyword.BorderCollapse;
import dev.broadsheet.typesetter.css.grammar.Keyword.BoxDecorationBreak;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.grammar.Keyword.Overflow;
import dev.broadsheet.typesetter.css.grammar.Keyword.Position;
import dev.broadsheet.typesetter.css.grammar.Keyword.Visibility;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reports, once each, properties that have no effect here on first letters, tables, rows, columns and cells, unlike in browsers.
 */
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

    /** Collapsed borders belong to the cells, and page ends between rows have those of the rows there. */
    void ofTable(ComputedStyle style, Optional<String> mark) {
        boolean bordered = Arrays.stream(Side.values()).anyMatch(side -> style.borderWidth(side) > 0);
        if (style.borderCollapse() == BorderCollapse.COLLAPSE
                && style.boxDecorationBreak() == BoxDecorationBreak.CLONE
                && bordered
                && reported.add("clone")) {
            problems.warn(
                    "BS-LAYOUT-009",
                    mark,
                    "'box-decoration-break: clone' does not draw the collapsed borders of a table at page ends",
                    "write border-collapse: separate; border-spacing: 0");
        }
    }

    void ofRow(ComputedStyle style, Optional<String> mark) {
        check(style, mark, "row");
        checkCollapse(style, mark, "row");
        if (!style.transform().steps().isEmpty()) {
            tell("transform", "row", mark);
        }
    }

    void ofColumn(ComputedStyle style, Optional<String> mark) {
        checkCollapse(style, mark, "column");
        if (!style.backgrounds().isEmpty()) {
            tell("background-image", "column", mark);
        }
    }

    void ofCell(ComputedStyle style, Optional<String> mark) {
        check(style, mark, "cell");
    }

    /**
     * Reports a cell, row or inline box that would place an absolutely positioned box in a browser.
     *
     * @param around innermost element around the positioned box
     */
    void ofPositioned(ComputedStyle style, Element around, Styles styles) {
        if (style.position() != Position.ABSOLUTE || !isMoved(style)) {
            return;
        }
        Element element = around;
        while (element.parent() != null && styles.of(element).position() == Position.STATIC) {
            element = element.parent();
        }
        Display display =
                element.parent() == null ? Display.BLOCK : styles.of(element).display();
        String kind = switch (display) {
            case TABLE_CELL -> "a table cell";
            case TABLE_ROW -> "a table row";
            case INLINE -> "an inline box";
            default -> "";
        };
        if (!kind.isEmpty() && reported.add("containing" + kind)) {
            problems.warn(
                    "BS-LAYOUT-009",
                    BoxBuilder.mark(element, Optional.empty()),
                    "'position: relative' of " + kind + " does not place the boxes that are positioned in it",
                    display == Display.INLINE
                            ? "write display: inline-block, too"
                            : "give it to a block within a cell");
        }
    }

    private void check(ComputedStyle style, Optional<String> mark, String kind) {
        if (style.overflow() != Overflow.VISIBLE) {
            tell("overflow", kind, mark);
        }
        if (style.position() == Position.RELATIVE && isMoved(style)) {
            tell("position: relative", kind, mark);
        }
    }

    private void checkCollapse(ComputedStyle style, Optional<String> mark, String kind) {
        if (style.visibility() == Visibility.COLLAPSE && reported.add("collapse" + kind)) {
            problems.warn(
                    "BS-LAYOUT-009",
                    mark,
                    "'visibility: collapse' does not remove a table " + kind,
                    "write display: none" + (kind.equals("column") ? ", to the cells of the column" : ""));
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
