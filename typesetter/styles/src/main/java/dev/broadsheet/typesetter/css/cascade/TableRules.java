package dev.broadsheet.typesetter.css.cascade;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The attributes {@code rules} and {@code frame} of tables; HTML, section 15.3.10. */
final class TableRules {

    private TableRules() {}

    /** Whether an attribute says which rules are between the cells. */
    static boolean areIn(Element table) {
        return switch (word(table, "rules")) {
            case "none", "groups", "rows", "cols", "all" -> true;
            default -> false;
        };
    }

    private static String word(Element table, String attribute) {
        return table.attr(attribute).strip().toLowerCase(Locale.ROOT);
    }

    /** Declarations of a table; empty for nearly all. */
    static String of(Element table) {
        String rules = areIn(table)
                ? "border-collapse:collapse;" + (table.hasAttr("border") ? "" : "border-style:hidden;")
                : "";
        String sides = switch (word(table, "frame")) {
            case "void" -> "hidden";
            case "above" -> "solid hidden hidden";
            case "below" -> "hidden hidden solid";
            case "hsides" -> "solid hidden";
            case "vsides" -> "hidden solid";
            case "lhs" -> "hidden hidden hidden solid";
            case "rhs" -> "hidden solid hidden hidden";
            case "box", "border" -> "solid";
            default -> "";
        };
        return sides.isEmpty() ? rules : rules + "border:1px solid gray;border-style:" + sides + ";";
    }

    /** Declarations of a cell of a table that has them. @param columns groups of the table's columns */
    static String of(Element table, Element cell, ColumnGroups columns) {
        String sides = switch (word(table, "rules")) {
            case "all" -> "solid";
            case "rows" -> "solid none";
            case "cols" -> "none solid";
            case "groups" -> groups(cell, columns.beginsAtEdge(table, cell));
            default -> "none";
        };
        return "border:1px solid gray;border-style:" + sides + ";";
    }

    /** @param edge whether a group of columns begins or ends before the cell */
    private static String groups(Element cell, boolean edge) {
        Element row = cell.parent();
        String above = row == null || row.previousElementSibling() == null ? "solid" : "none";
        String below = row == null || row.nextElementSibling() == null ? "solid" : "none";
        return above + " none " + below + " none" + (edge ? ";border-inline-start-style:solid" : "");
    }
}
