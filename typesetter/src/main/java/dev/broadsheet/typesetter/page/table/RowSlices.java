package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.breaks.Columns;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows higher than a page, cut into parts that are not, each of one row. Cells that span rows go on beside what is in
 * these; what is left of them then has parts of its own.
 */
final class RowSlices {

    private final RowBand band;
    private final double room;
    private final List<Part> parts = new ArrayList<>();

    /** A part of a row, what it has of its cells, and which of them begin in it. */
    private static final class Part {
        private final int row;
        private final IdentityHashMap<CellArea, ColumnFragment> contents = new IdentityHashMap<>();
        private final Set<CellArea> begun = Collections.newSetFromMap(new IdentityHashMap<>());
        private double height;

        Part(int row) {
            this.row = row;
        }

        void add(CellArea cell, ColumnFragment content, boolean first) {
            if (first) {
                begun.add(cell);
            }
            contents.put(cell, content);
            height = Math.max(height, content.height() + edges(cell));
        }
    }

    private RowSlices(RowBand band, double room) {
        this.band = band;
        this.room = room;
    }

    /**
     * @param x where the table begins
     * @param room on a page, in pt
     */
    static List<Item.Piece> of(RowBand band, double x, double room) {
        RowSlices slices = new RowSlices(band, room);
        for (int row = 0; row < band.rows().size(); row++) {
            slices.row(row);
        }
        band.cells().stream().filter(cell -> cell.slot().rowSpan() > 1).forEach(slices::spanning);
        return slices.parts.stream().map(part -> slices.piece(part, x)).toList();
    }

    private void row(int row) {
        int first = parts.size();
        parts.add(new Part(row));
        for (CellArea cell : band.cells()) {
            if (cell.slot().rowSpan() == 1 && cell.slot().row() - band.first() == row) {
                List<ColumnFragment> fragments = Columns.cut(cell.content(), (page, name) -> inner(cell, room));
                add(cell, fragments, first, row);
            }
        }
    }

    /** Adds what a cell has for each of the parts from an index on, of which those that are missing are of a row. */
    private void add(CellArea cell, List<ColumnFragment> fragments, int from, int row) {
        for (int i = 0; i < fragments.size(); i++) {
            part(from + i, row).add(cell, fragments.get(i), i == 0);
        }
    }

    /** The part with this index, which may be a new one at the end of its row. */
    private Part part(int index, int row) {
        if (index == parts.size() || parts.get(index).row > row) {
            parts.add(index, new Part(row));
        }
        return parts.get(index);
    }

    private void spanning(CellArea cell) {
        int row = cell.slot().row() - band.first();
        int last = cell.slot().lastRow() - 1 - band.first();
        int from = (int) parts.stream().filter(part -> part.row < row).count();
        int to = (int) parts.stream().filter(part -> part.row <= last).count();
        List<ColumnFragment> fragments = Columns.cut(
                cell.content(),
                (page, name) -> from + page < to - 1
                        ? Math.max(0, parts.get(from + page).height - edges(cell))
                        : inner(cell, room));
        add(cell, fragments, from, last);
    }

    private static double inner(CellArea cell, double room) {
        return Math.max(room / 2, room - edges(cell));
    }

    private static double edges(CellArea cell) {
        return cell.edges().top() + cell.edges().bottom();
    }

    /** Of the first of its cells that has anything in this part. */
    private @Nullable Origin origin(Part part) {
        return band.cells().stream()
                .map(part.contents::get)
                .map(content -> content == null ? null : content.origin())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Item.Piece piece(Part part, double x) {
        List<Footnote> notes = band.cells().stream()
                .filter(part.begun::contains)
                .flatMap(cell -> cell.content().notes().stream())
                .toList();
        return new Item.Piece(
                Fragment.Group.of(band.part(part.row, part.contents, part.height), x, 0),
                part.height,
                notes,
                origin(part));
    }
}
