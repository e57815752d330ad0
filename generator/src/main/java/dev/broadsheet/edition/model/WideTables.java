package dev.broadsheet.edition.model;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Table;

/**
 * Tables of many columns, which have to be set in smaller type where a page is as narrow as it is.
 *
 * @param wide least number of columns for the class {@code dense}
 * @param veryWide least number of columns for the class {@code very-dense}, greater than the other
 */
public record WideTables(int wide, int veryWide) {

    /** The class of an element; empty for one that is no wide table. */
    public String classOf(Element element) {
        if (!(element instanceof Table table) || table.columns() < wide) {
            return "";
        }
        return table.columns() >= veryWide ? "very-dense" : "dense";
    }
}
