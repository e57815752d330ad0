package dev.broadsheet.edition.model;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Table;

/**
 * The CSS classes of tables with many columns, which are set in smaller type.
 *
 * @param wide the minimum number of columns for the class {@code dense}
 * @param veryWide the minimum number of columns for the class {@code very-dense}, greater than {@code wide}
 */
public record WideTables(int wide, int veryWide) {

    /** Returns the class of an element; empty unless it is a wide table. */
    public String classOf(Element element) {
        if (!(element instanceof Table table) || table.columns() < wide) {
            return "";
        }
        return table.columns() >= veryWide ? "very-dense" : "dense";
    }
}
