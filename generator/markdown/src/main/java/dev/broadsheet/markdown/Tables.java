package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.source.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Repairs tables so that their cells form a grid without gaps and overlaps, as HTML 4.9.12 and PDF/UA require: spans are limited
 * to existing rows and free columns, and short rows are padded.
 */
final class Tables {

    private final DraftElement table;
    private final List<Slot> slots = new ArrayList<>();
    private final BitSet begins = new BitSet();
    private final List<DraftElement> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** A cell with the range of columns that it covers. */
    private record Slot(DraftElement cell, int column, int end) {}

    private Tables(DraftElement table) {
        this.table = table;
    }

    static void repair(DraftElement root) {
        for (DraftElement table : root.descendants("table")) {
            new Tables(table).repair();
        }
    }

    private void repair() {
        removeEmptyRows();
        groups().forEach(this::place);
        if (rows.isEmpty()) {
            keepCaption();
            return;
        }
        slots.forEach(this::writeColumns);
        int columns = begins.cardinality();
        for (int i = 0; i < rows.size(); i++) {
            int covered = begins.get(0, widths.get(i)).cardinality();
            for (int column = covered; column < columns; column++) {
                rows.get(i).append(new DraftElement("td"));
            }
        }
        parts("colgroup").forEach(DraftNode::remove);
    }

    private void removeEmptyRows() {
        for (DraftElement group : groups()) {
            group.elements().stream().filter(Tables::isVoid).forEach(DraftNode::remove);
            if (isVoid(group)) {
                group.remove();
            }
        }
    }

    private static boolean isVoid(DraftElement element) {
        return element.firstElement() == null;
    }

    private List<DraftElement> groups() {
        return parts("thead", "tbody", "tfoot");
    }

    private List<DraftElement> parts(String... names) {
        List<String> wanted = List.of(names);
        return table.elements().stream()
                .filter(part -> wanted.contains(part.name()))
                .toList();
    }

    /** Removes a table without rows, and keeps its caption as text. */
    private void keepCaption() {
        for (DraftElement caption : parts("caption")) {
            table.before(caption.rename("div"));
        }
        table.remove();
    }

    private void place(DraftElement group) {
        List<DraftElement> groupRows = group.elements();
        List<BitSet> taken = new ArrayList<>();
        groupRows.forEach(row -> taken.add(new BitSet()));
        for (int row = 0; row < groupRows.size(); row++) {
            for (DraftElement cell : groupRows.get(row).elements()) {
                place(cell, row, taken);
            }
        }
        for (int row = 0; row < groupRows.size(); row++) {
            rows.add(groupRows.get(row));
            widths.add(taken.get(row).length());
        }
    }

    private void place(DraftElement cell, int row, List<BitSet> taken) {
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

    /** Sets the span of a cell, without columns in which no cell begins. */
    private void writeColumns(Slot slot) {
        write(slot.cell(), "colspan", begins.get(slot.column(), slot.end()).cardinality());
    }

    private static void write(DraftElement cell, String attribute, int span) {
        cell.drop(attribute);
        if (span > 1) {
            cell.set(attribute, String.valueOf(span));
        }
    }

    /** Returns the value of a span attribute. @param all the span that 0 means */
    private static int span(DraftElement cell, String attribute, int all) {
        String value = cell.attribute(attribute).strip();
        if (value.isEmpty()) {
            return 1;
        }
        return value.equals("0") ? all : value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1;
    }
}
