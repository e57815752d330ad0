package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.pdf.Canvas.Artifact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows that stay together, because cells span them or because they are a table's head.
 *
 * @param first number of the first row within the table
 * @param heights of the rows, in pt
 * @param lead above each row, in pt
 * @param width of the table's grid
 */
@SuppressWarnings("ArrayRecordComponent")
record RowBand(List<TableBox.Row> rows, int first, List<CellArea> cells, double[] heights, double lead, double width) {

    double height() {
        return Arrays.stream(heights).sum() + lead * heights.length;
    }

    Item.Piece piece(double x) {
        IdentityHashMap<CellArea, Fragment> contents = new IdentityHashMap<>();
        cells.forEach(cell -> contents.put(cell, Fragmenter.whole(cell.content())));
        List<Note> notes =
                cells.stream().flatMap(cell -> cell.content().notes().stream()).toList();
        return new Item.Piece(
                (painter, left, top) -> paint(painter, left + x, top, contents, height()),
                height(),
                notes,
                anchor(),
                0);
    }

    /** The id of the first cell that has one, or of a row before it. */
    private String anchor() {
        Stream<Label> labels = Stream.concat(
                rows.stream().limit(1).flatMap(row -> row.labels().stream()),
                cells.stream().flatMap(cell -> cell.slot().cell().content().labels().stream()));
        return labels.filter(Label.Anchor.class::isInstance)
                .map(label -> ((Label.Anchor) label).id())
                .findFirst()
                .orElse("");
    }

    /** The band once more, as decoration at the top of a page. */
    Item.Piece repeated(double x) {
        Drawing once = piece(x).drawing();
        Drawing again = (painter, left, top) -> painter.repeat(Artifact.LAYOUT, () -> once.paint(painter, left, top));
        return Item.Piece.of(again, height());
    }

    /** Rows higher than a page, cut into parts that are not. */
    List<Item.Piece> slices(double x, double room) {
        IdentityHashMap<CellArea, List<Fragment>> parts = new IdentityHashMap<>();
        int count = 0;
        for (CellArea cell : cells) {
            double inner =
                    Math.max(room / 2, room - cell.edges().top() - cell.edges().bottom());
            List<Fragment> fragments = Columns.cut(cell.content(), (page, name) -> inner);
            parts.put(cell, fragments);
            count = Math.max(count, fragments.size());
        }
        List<Item.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(slice(x, parts, i));
        }
        return pieces;
    }

    private Item.Piece slice(double x, IdentityHashMap<CellArea, List<Fragment>> parts, int index) {
        IdentityHashMap<CellArea, Fragment> contents = new IdentityHashMap<>();
        double most = 0;
        for (CellArea cell : cells) {
            List<Fragment> fragments = parts.getOrDefault(cell, List.of());
            if (index < fragments.size()) {
                contents.put(cell, fragments.get(index));
                most = Math.max(
                        most,
                        fragments.get(index).height()
                                + cell.edges().top()
                                + cell.edges().bottom());
            }
        }
        double sliceHeight = most;
        List<Note> notes = index > 0
                ? List.of()
                : cells.stream()
                        .flatMap(cell -> cell.content().notes().stream())
                        .toList();
        return new Item.Piece(
                (painter, left, top) -> paint(painter, left + x, top, contents, sliceHeight),
                sliceHeight,
                notes,
                anchor(),
                0);
    }

    private void paint(
            Painter painter, double left, double top, IdentityHashMap<CellArea, Fragment> contents, double total) {
        for (int i = 0; i < rows.size(); i++) {
            if (opacity(i) == 1) {
                paintRow(painter, left, top, i, total);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            painter.translucent(opacity(row), () -> {
                if (opacity(row) < 1) {
                    paintRow(painter, left, top, row, total);
                }
                paintCells(painter, left, top, row, contents, total);
            });
        }
    }

    /** That of the row within its group. */
    private double opacity(int row) {
        return rows.get(row).style().opacity()
                * rows.get(row).groupStyle().map(ComputedStyle::opacity).orElse(1.0);
    }

    /** Whether it is the band as a whole that is this high, rather than a part of a row. */
    private boolean isWhole(double total) {
        return total >= height() - 0.01;
    }

    private void paintCells(
            Painter painter,
            double left,
            double top,
            int row,
            IdentityHashMap<CellArea, Fragment> contents,
            double total) {
        for (CellArea cell : cells) {
            if (cell.slot().row() - first == row) {
                Fragment content = contents.get(cell);
                double y = isWhole(total) ? top(row) : 0;
                double boxHeight = isWhole(total) ? spanned(cell) : total;
                Drawing drawing = content == null ? (p, dx, dy) -> {} : content;
                double drawn = content == null ? 0 : content.height();
                cell.paint(painter, left + cell.x(), top + y, boxHeight, drawing, drawn);
            }
        }
    }

    /** Backgrounds and borders of the row and its group lie under the cells. */
    private void paintRow(Painter painter, double left, double bandTop, int index, double total) {
        TableBox.Row row = rows.get(index);
        double top = bandTop + (isWhole(total) ? top(index) : 0);
        double rowHeight = isWhole(total) ? heights[index] : total;
        row.groupStyle()
                .ifPresent(style -> new Edges(style, width)
                        .decoration()
                        .part(width, rowHeight, row.firstOfGroup(), row.lastOfGroup())
                        .paint(painter, left, top));
        new Edges(row.style(), width)
                .decoration()
                .part(width, rowHeight, true, true)
                .paint(painter, left, top);
        row.labels().forEach(label -> painter.label(label, left, top));
    }

    private double top(int row) {
        double sum = lead;
        for (int i = 0; i < row; i++) {
            sum += heights[i] + lead;
        }
        return sum;
    }

    private double spanned(CellArea cell) {
        int from = cell.slot().row() - first;
        double sum = lead * (cell.slot().rowSpan() - 1);
        for (int i = from; i < from + cell.slot().rowSpan(); i++) {
            sum += heights[i];
        }
        return sum;
    }
}
