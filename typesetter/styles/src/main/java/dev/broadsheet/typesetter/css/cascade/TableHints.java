package dev.broadsheet.typesetter.css.cascade;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Presentational hints of tables; HTML, section 15.3.8. */
final class TableHints {

    private TableHints() {}

    /** @param columns groups of the columns of the document's tables */
    static String of(Element element, ColumnGroups columns) {
        return switch (element.normalName()) {
            case "table" -> table(element);
            case "td", "th" -> cell(element, columns);
            case "tr" -> HintValues.size("height", element.attr("height")) + part(element);
            case "thead", "tbody", "tfoot" -> part(element);
            case "col", "colgroup" -> HintValues.positive("width", element.attr("width"));
            case "caption" ->
                element.attr("align").equalsIgnoreCase("bottom") ? "caption-side:bottom;" : Alignments.text(element);
            default -> "";
        };
    }

    private static String table(Element table) {
        String css = HintValues.positive("width", table.attr("width"))
                + HintValues.size("height", table.attr("height"))
                + HintValues.pixels("border-spacing", table.attr("cellspacing"))
                + background(table)
                + Alignments.box(table);
        if (hasBorder(table)) {
            String width = HintValues.pixels("border-width", table.attr("border"));
            css += "border:1px solid gray;" + width;
        }
        return css + TableRules.of(table) + HintValues.colour("border-color", table.attr("bordercolor"));
    }

    private static String cell(Element cell, ColumnGroups columns) {
        String css = HintValues.positive("width", cell.attr("width"))
                + HintValues.positive("height", cell.attr("height"))
                + (cell.hasAttr("nowrap") ? "white-space:nowrap;" : "")
                + part(cell);
        Element table = table(cell, 4);
        if (table == null) {
            return css;
        }
        String border = TableRules.areIn(table)
                ? TableRules.of(table, cell, columns)
                : hasBorder(table) ? "border:1px solid gray;" : "";
        if (!border.isEmpty()) {
            border += HintValues.colour("border-color", table.attr("bordercolor"));
        }
        return HintValues.pixels("padding", table.attr("cellpadding")) + border + css;
    }

    private static @Nullable Element table(Element cell, int steps) {
        Element around = cell.parent();
        for (int i = 0; i < steps && around != null; i++) {
            if (around.normalName().equals("table")) {
                return around;
            }
            around = around.parent();
        }
        return null;
    }

    private static boolean hasBorder(Element table) {
        return table.hasAttr("border") && !table.attr("border").strip().equals("0");
    }

    private static String part(Element part) {
        String vertical = part.attr("valign").strip().toLowerCase(Locale.ROOT);
        String align = switch (vertical) {
            case "top", "middle", "bottom", "baseline" -> "vertical-align:" + vertical + ";";
            default -> "";
        };
        return align + Alignments.text(part) + background(part);
    }

    private static String background(Element element) {
        return HintValues.colour("background-color", element.attr("bgcolor"))
                + HintValues.picture(element.attr("background"));
    }
}
