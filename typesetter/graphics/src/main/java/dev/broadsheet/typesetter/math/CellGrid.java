package dev.broadsheet.typesetter.math;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The grid positions of the cells of a table, by HTML's algorithm.
 *
 * @param columns number of columns
 * @param rows number of rows
 */
record CellGrid(List<Cell> cells, int columns, int rows) {

    private static final int MOST_SPANNED = 100;

    /**
     * A cell at its grid position.
     *
     * @param row the parent element
     */
    record Cell(Element element, Element row, int columnIndex, int rowIndex, int columnSpan, int rowSpan) {}

    static CellGrid of(Element table) {
        List<Element> rows = table.children();
        List<BitSet> taken = new ArrayList<>();
        rows.forEach(row -> taken.add(new BitSet()));
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int y = 0; y < rows.size(); y++) {
            Element row = rows.get(y);
            boolean bare = !row.normalName().equals("mtr") && !row.normalName().equals("mlabeledtr");
            for (Element element : bare ? List.of(row) : row.children()) {
                int x = taken.get(y).nextClearBit(0);
                int columnSpan = span(element, "columnspan", MOST_SPANNED);
                int rowSpan = span(element, "rowspan", rows.size() - y);
                for (int i = y; i < y + rowSpan; i++) {
                    taken.get(i).set(x, x + columnSpan);
                }
                cells.add(new Cell(element, row, x, y, columnSpan, rowSpan));
                columns = Math.max(columns, x + columnSpan);
            }
        }
        return new CellGrid(cells, columns, rows.size());
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,2}") ? Math.min(most, Integer.parseInt(value)) : 1;
    }
}
