package dev.broadsheet.typesetter.css.cascade;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where groups of columns begin and end in the tables of a document; HTML, section 4.9.3. */
final class ColumnGroups {

    /** Most columns that a cell or a group spans; HTML, section 4.9.11. */
    private static final int MOST_COLUMNS = 1000;

    /** Most rows that a cell spans; same section. */
    private static final int MOST_ROWS = 65534;

    /** Edges behind this column are not drawn: nobody prints as many. */
    private static final int LAST_EDGE = 10_000;

    private final IdentityHashMap<Element, Set<Element>> first = new IdentityHashMap<>();

    /** Whether a cell is the first one beside an edge of a group of columns of its table. */
    boolean beginsAtEdge(Element table, Element cell) {
        return first.computeIfAbsent(table, ColumnGroups::cellsAtEdges).contains(cell);
    }

    private static Set<Element> cellsAtEdges(Element table) {
        Set<Element> cells = Collections.newSetFromMap(new IdentityHashMap<>());
        BitSet edges = edges(table);
        if (!edges.isEmpty()) {
            for (Element group : table.children()) {
                switch (group.normalName()) {
                    case "thead", "tbody", "tfoot" -> addCells(group.children(), edges, cells);
                    default -> {}
                }
            }
            addCells(table.children(), edges, cells);
        }
        return cells;
    }

    /** Numbers of the columns that are first in a group, or behind one. */
    private static BitSet edges(Element table) {
        BitSet edges = new BitSet();
        int column = 0;
        for (Element group : table.children()) {
            if (group.normalName().equals("colgroup") && column < LAST_EDGE) {
                edges.set(column);
                column += columns(group);
                edges.set(Math.min(column, LAST_EDGE));
            }
        }
        edges.clear(0);
        return edges;
    }

    private static int columns(Element group) {
        return group.children().isEmpty()
                ? span(group, "span", MOST_COLUMNS)
                : group.children().stream()
                        .mapToInt(col -> span(col, "span", MOST_COLUMNS))
                        .sum();
    }

    /** Adds those of the rows of a group. */
    private static void addCells(List<Element> rows, BitSet edges, Set<Element> cells) {
        int[] taken = new int[edges.length()];
        for (Element row : rows) {
            if (row.normalName().equals("tr")) {
                addCells(row, edges, taken, cells);
            }
        }
    }

    /** @param taken of how many rows from here on cells above take a column, up to the last edge */
    private static void addCells(Element row, BitSet edges, int[] taken, Set<Element> cells) {
        int column = 0;
        for (Element cell : row.children()) {
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            if (edges.get(column)) {
                cells.add(cell);
            }
            int end = column + span(cell, "colspan", MOST_COLUMNS);
            if (column < taken.length) {
                Arrays.fill(taken, column, Math.min(end, taken.length), span(cell, "rowspan", MOST_ROWS));
            }
            column = end;
        }
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }

    private static int span(Element element, String attribute, int most) {
        try {
            return Math.max(
                    1, Math.min(most, Integer.parseInt(element.attr(attribute).strip())));
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
