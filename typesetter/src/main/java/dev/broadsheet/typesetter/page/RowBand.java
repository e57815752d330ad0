package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.pdf.Canvas.Artifact;
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
                (painter, left, top) -> paint(painter, left + x, top, contents), height(), notes, anchor(), 0);
    }

    /** The id of the first cell that has one, or of a row before it. */
    String anchor() {
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

    private void paint(Painter painter, double left, double top, IdentityHashMap<CellArea, Fragment> contents) {
        for (int i = 0; i < rows.size(); i++) {
            if (opacity(i) == 1) {
                paintRow(painter, left, top + top(i), i, heights[i]);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            painter.translucent(opacity(row), () -> {
                if (opacity(row) < 1) {
                    paintRow(painter, left, top + top(row), row, heights[row]);
                }
                cells.stream()
                        .filter(cell -> cell.slot().row() - first == row)
                        .forEach(cell -> paintCell(painter, left, top + top(row), cell, contents, spanned(cell)));
            });
        }
    }

    /** Paints a part of a row, and of the cells that stand in it, as high as that part. */
    void paintPart(
            Painter painter,
            double left,
            double top,
            int row,
            IdentityHashMap<CellArea, Fragment> contents,
            double height) {
        painter.translucent(opacity(row), () -> {
            paintRow(painter, left, top, row, height);
            cells.stream()
                    .filter(cell -> cell.slot().row() - first <= row
                            && row < cell.slot().lastRow() - first)
                    .forEach(cell -> paintCell(painter, left, top, cell, contents, height));
        });
    }

    /** That of the row within its group. */
    private double opacity(int row) {
        return rows.get(row).style().opacity()
                * rows.get(row).groupStyle().map(ComputedStyle::opacity).orElse(1.0);
    }

    private static void paintCell(
            Painter painter,
            double left,
            double top,
            CellArea cell,
            IdentityHashMap<CellArea, Fragment> contents,
            double height) {
        Fragment content = contents.get(cell);
        Drawing drawing = content == null ? (p, dx, dy) -> {} : content;
        cell.paint(painter, left + cell.x(), top, height, drawing, content == null ? 0 : content.height());
    }

    /** Backgrounds and borders of the row and its group lie under the cells. */
    private void paintRow(Painter painter, double left, double top, int index, double rowHeight) {
        TableBox.Row row = rows.get(index);
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
