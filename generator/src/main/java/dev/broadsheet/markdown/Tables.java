package dev.broadsheet.markdown;

import dev.broadsheet.source.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Makes the cells of raw HTML tables a grid without holes and overlaps, as HTML 4.9.12 and PDF/UA demand: spans end with
 * their rows and columns, and short rows are filled up.
 */
final class Tables {

    private static final Evaluator CAPTION = QueryParser.parse("> caption");
    private static final Evaluator COLUMN_GROUPS = QueryParser.parse("> colgroup");
    private static final Evaluator GROUPS = QueryParser.parse("> thead, > tbody, > tfoot");
    private static final Evaluator ROWS = QueryParser.parse("> thead > tr, > tbody > tr, > tfoot > tr");

    private final Element table;
    private final List<Slot> slots = new ArrayList<>();
    private final BitSet begins = new BitSet();
    private final List<Element> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** A cell with the columns it covers. */
    private record Slot(Element cell, int column, int end) {}

    private Tables(Element table) {
        this.table = table;
    }

    static void mend(Element root) {
        for (Element table : root.getElementsByTag("table")) {
            new Tables(table).mend();
        }
    }

    private void mend() {
        removeEmptyRows();
        table.select(GROUPS).forEach(this::place);
        if (rows.isEmpty()) {
            keepCaption();
            return;
        }
        slots.forEach(this::writeColumns);
        int columns = begins.cardinality();
        for (int i = 0; i < rows.size(); i++) {
            int covered = begins.get(0, widths.get(i)).cardinality();
            for (int column = covered; column < columns; column++) {
                rows.get(i).appendElement("td");
            }
        }
        table.select(COLUMN_GROUPS).remove();
    }

    private void removeEmptyRows() {
        table.select(ROWS).stream().filter(row -> row.childrenSize() == 0).forEach(Element::remove);
        table.select(GROUPS).stream().filter(group -> group.childrenSize() == 0).forEach(Element::remove);
    }

    /** A table without a row is none; its caption is text. */
    private void keepCaption() {
        for (Element caption : table.select(CAPTION)) {
            table.before(caption.tagName("div"));
        }
        table.remove();
    }

    private void place(Element group) {
        List<Element> groupRows = group.children();
        List<BitSet> taken = new ArrayList<>();
        groupRows.forEach(row -> taken.add(new BitSet()));
        for (int row = 0; row < groupRows.size(); row++) {
            for (Element cell : groupRows.get(row).children()) {
                place(cell, row, taken);
            }
        }
        for (int row = 0; row < groupRows.size(); row++) {
            rows.add(groupRows.get(row));
            widths.add(taken.get(row).length());
        }
    }

    private void place(Element cell, int row, List<BitSet> taken) {
        int column = taken.get(row).nextClearBit(0);
        int wished = Math.min(column + span(cell, "colspan", 1), Limits.TABLE_COLUMNS);
        int next = taken.get(row).nextSetBit(column);
        int end = Math.max(column + 1, next < 0 ? wished : Math.min(wished, next));
        int left = taken.size() - row;
        int height = Math.min(span(cell, "rowspan", left), left);
        for (int i = row; i < row + height; i++) {
            taken.get(i).set(column, end);
        }
        begins.set(column);
        slots.add(new Slot(cell, column, end));
        write(cell, "rowspan", height);
    }

    /** A column in which no cell begins is none. */
    private void writeColumns(Slot slot) {
        write(slot.cell(), "colspan", begins.get(slot.column(), slot.end()).cardinality());
    }

    private static void write(Element cell, String attribute, int span) {
        cell.removeAttr(attribute);
        if (span > 1) {
            cell.attr(attribute, String.valueOf(span));
        }
    }

    /** @param all what 0 stands for */
    private static int span(Element cell, String attribute, int all) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty()) {
            return 1;
        }
        return value.equals("0") ? all : value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1;
    }
}
