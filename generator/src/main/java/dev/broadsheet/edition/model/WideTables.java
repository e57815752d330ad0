package dev.broadsheet.edition.model;

import org.jsoup.nodes.Element;

/** Tables of many columns, which have to be set in smaller type where a page is as narrow as it is. */
public final class WideTables {

    private WideTables() {}

    /**
     * Gives tables the class {@code wide} or {@code very-wide}.
     *
     * @param wide least number of columns
     * @param veryWide least number of columns, greater than the other
     */
    public static void mark(Element body, int wide, int veryWide) {
        for (Element table : body.getElementsByTag("table")) {
            int columns = table.getElementsByTag("tr").stream()
                    .mapToInt(Element::childrenSize)
                    .max()
                    .orElse(0);
            if (columns >= wide) {
                table.addClass(columns >= veryWide ? "very-wide" : "wide");
            }
        }
    }
}
