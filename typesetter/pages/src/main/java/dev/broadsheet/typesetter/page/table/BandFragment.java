package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.alignment.RowPart;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Decoration;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a band of rows on one page.
 *
 * @param inset distance of continued content from the top of its cell, in pt
 * @param closed whether borders are drawn at the page end, since a repeated foot follows
 * @param apart whether cells are apart or span rows, so that they show the colours of their rows
 */
record BandFragment(RowBand band, RowPart part, double inset, boolean closed, boolean apart) {

    BandFragment(RowBand band, RowPart part, double inset, boolean closed) {
        this(band, part, inset, closed, band.isApart());
    }

    /**
     * Returns the colours of columns, the rows, and all cells, which may span rows; translucent rows are each drawn with
     * their own cells.
     */
    Fragment drawn() {
        List<Fragment.Placed> parts = new ArrayList<>();
        band.cells().forEach(cell -> addColors(parts, cell, cell.columnStyles()));
        int rows = band.rows().size();
        for (int row = 0; row < rows; row++) {
            if (opacity(row) == 1) {
                addRow(parts, row);
            }
        }
        for (int row = 0; row < rows; row++) {
            if (opacity(row) == 1) {
                addCells(parts, row);
            } else {
                List<Fragment.Placed> own = new ArrayList<>();
                addRow(own, row);
                addCells(own, row);
                parts.add(new Fragment.Placed(Fragment.Layer.of(opacity(row), own), 0, 0));
            }
        }
        return new Fragment.Group(parts);
    }

    /** Returns the opacity of a row, including that of its group. */
    private double opacity(int row) {
        TableBox.Row own = band.rows().get(row);
        return own.style().opacity()
                * own.groupStyle().map(ComputedStyle::opacity).orElse(1.0);
    }

    /**
     * Adds backgrounds of a row and its group, which are beneath the cells, and the labels of the row. Where cells are apart
     * or span rows, they show the colours instead; CSS 2.2, section 17.5.1.
     */
    private void addRow(List<Fragment.Placed> parts, int index) {
        TableBox.Row row = band.rows().get(index);
        Stretch box = stretch(band.top(index), band.heights()[index]);
        if (!box.isHere()) {
            return;
        }
        row.groupStyle()
                .ifPresent(style ->
                        add(parts, style, box, row.firstOfGroup() && box.begins(), row.lastOfGroup() && box.ends()));
        add(parts, row.style(), box, box.begins(), box.ends() || closed);
        if (box.begins()) {
            for (Label label : row.labels()) {
                parts.add(new Fragment.Placed(new Fragment.Landmark(label), 0, box.top()));
            }
        }
    }

    private void add(List<Fragment.Placed> parts, ComputedStyle style, Stretch box, boolean first, boolean last) {
        Decoration all = Edges.withoutBorders(style, band.width()).decoration();
        Decoration decoration = apart && isPlain(style) ? all.withoutColor() : all;
        if (decoration.visible()) {
            Fragment area = new Fragment.Area(decoration, band.width(), box.height(), first, last, Optional.empty());
            parts.add(new Fragment.Placed(area, 0, box.top()));
        }
    }

    /** Whether a background is a colour only. Pictures and shadows are drawn over the colour, once for the whole row. */
    private static boolean isPlain(ComputedStyle style) {
        return style.backgrounds().isEmpty() && style.boxShadows().isEmpty();
    }

    /** Adds the cells that begin in a row. */
    private void addCells(List<Fragment.Placed> parts, int row) {
        if (apart) {
            List<ComputedStyle> styles = coloured(band.rows().get(row));
            for (CellArea cell : band.cells()) {
                if (cell.slot().row() - band.first() == row) {
                    addColors(parts, cell, styles);
                }
            }
        }
        for (int i = 0; i < band.cells().size(); i++) {
            CellArea cell = band.cells().get(i);
            if (cell.slot().row() - band.first() == row) {
                addCell(parts, cell, stretch(cell), part.contents().get(i));
            }
        }
    }

    /** Returns the styles of a row and its group that are plain colours. */
    private static List<ComputedStyle> coloured(TableBox.Row row) {
        List<ComputedStyle> styles = new ArrayList<>(2);
        row.groupStyle().filter(BandFragment::isPlain).ifPresent(styles::add);
        if (isPlain(row.style())) {
            styles.add(row.style());
        }
        return styles;
    }

    /** Adds background colours of a column or a row behind a cell. */
    private void addColors(List<Fragment.Placed> parts, CellArea cell, List<ComputedStyle> styles) {
        if (styles.isEmpty() || cell.isHidden() || cell.isInvisible()) {
            return;
        }
        Stretch box = stretch(cell);
        if (!box.isHere()) {
            return;
        }
        for (ComputedStyle style : styles) {
            Decoration color = Decoration.of(style.backgroundColor());
            if (color.visible()) {
                Fragment area = Fragment.Area.whole(color, cell.width(), box.height(), Optional.empty());
                parts.add(new Fragment.Placed(area, cell.x(), box.top()));
            }
        }
    }

    private void addCell(List<Fragment.Placed> parts, CellArea cell, Stretch box, Optional<RowPart.Content> content) {
        if (box.isHere() || content.isPresent()) {
            double y = content.map(own -> own.continued() ? inset : own.y() - box.top())
                    .orElse(0.0);
            ColumnFragment seen = content.map(RowPart.Content::fragment).orElse(ColumnFragment.EMPTY);
            parts.add(cell.placed(box.top(), box.height(), box.begins(), box.ends() || closed, seen, y));
        }
    }

    /** The vertical stretch of a row or a cell on this page, in pt. */
    private record Stretch(double top, double height, boolean begins, boolean ends) {

        boolean isHere() {
            return height > RowBand.TOLERANCE || (begins && ends);
        }
    }

    private Stretch stretch(CellArea cell) {
        return stretch(band.top(cell.slot().row() - band.first()), band.spanned(cell));
    }

    private Stretch stretch(double top, double height) {
        boolean begins = top >= part.top() - RowBand.TOLERANCE;
        boolean ends = top + height <= part.bottom() + RowBand.TOLERANCE;
        if (begins && ends && part.first()) {
            return new Stretch(top, height, true, true);
        }
        boolean lowest = part.last() && top + height >= band.height() - RowBand.TOLERANCE;
        double from = begins ? top : part.top();
        double to = ends && !lowest ? top + height : part.bottom();
        return new Stretch(from, Math.max(0, to - from), begins, ends);
    }
}
