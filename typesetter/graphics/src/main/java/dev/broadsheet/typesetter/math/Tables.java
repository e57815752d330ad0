package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathLength;
import dev.broadsheet.typesetter.math.token.MathStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Matrices, cases and aligned formulas; MathML Core, section 3.5, with the alignment and spacing of MathML 3. As in TeX,
 * there is little space before the first column and after the last one, and each row has a strut.
 */
final class Tables {

    /** Space between columns, in em: twice the cell padding of MathML Core. */
    private static final double COLUMN_GAP = 0.8;

    /** Space before the first column and after the last one, in em. */
    private static final double BESIDE = 0.1;

    /** Space between rows, in em; together with the struts it equals the cell padding of MathML Core. */
    private static final double ROW_GAP = 0.27;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final double STRUT_ABOVE = 0.7;
    private static final double STRUT_BELOW = 0.3;

    private final FormulaLayout layout;
    private final FormulaStyles styles;
    private final TableLines lines;
    private final double room;

    /** @param room width of a line, in pt */
    Tables(FormulaLayout layout, FormulaStyles styles, double room) {
        this.layout = layout;
        this.styles = styles;
        this.lines = new TableLines(styles);
        this.room = room;
    }

    MathBox lay(Element table, MathStyle outer) {
        MathStyle style = layout.style(table, outer.compact());
        CellGrid grid = CellGrid.of(table);
        List<Laid> cells = new ArrayList<>();
        for (CellGrid.Cell cell : grid.cells()) {
            MathStyle own = layout.style(cell.row(), style);
            cells.add(new Laid(cell, layout.lay(cell.element(), own)));
        }
        if (cells.isEmpty()) {
            return MathBox.EMPTY;
        }
        double[] columnGaps = gaps(table, "columnspacing", COLUMN_GAP, grid.columns(), style);
        double[] rowGaps = gaps(table, "rowspacing", ROW_GAP, grid.rows(), style);
        double[] widths = widths(cells, columnGaps, grid.columns());
        stretch(table, cells, widths, columnGaps, 2 * beside(cells, style));
        double[] above = heights(cells, grid.rows(), STRUT_ABOVE * layout.em(style), true);
        double[] below = heights(cells, grid.rows(), STRUT_BELOW * layout.em(style), false);
        makeRoomForSpans(cells, above, below, rowGaps);
        return put(table, cells, Measures.of(widths, columnGaps, above, below, rowGaps), style);
    }

    private record Laid(CellGrid.Cell cell, MathBox box) {}

    /** Distributes extra width of the table to elastic columns, making them as equal as possible. */
    private void stretch(Element table, List<Laid> cells, double[] widths, double[] gaps, double beside) {
        double wish = styles.width(table, room);
        boolean[] elastic = new boolean[widths.length];
        cells.forEach(laid -> elastic[laid.cell().columnIndex()] |=
                styles.isElastic(laid.cell().element()));
        if (wish <= 0 || wish > Formula.LARGEST) {
            return;
        }
        double left = wish - beside;
        int sharing = 0;
        for (int i = 0; i < widths.length; i++) {
            left -= (elastic[i] ? 0 : widths[i]) + (i + 1 < widths.length ? gaps[i] : 0);
            sharing += elastic[i] ? 1 : 0;
        }
        for (int i : widest(widths)) {
            if (elastic[i]) {
                widths[i] = Math.max(widths[i], left / sharing);
                left -= widths[i];
                sharing--;
            }
        }
    }

    /** Returns the indices of columns, the widest first. */
    private static List<Integer> widest(double[] widths) {
        return IntStream.range(0, widths.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -widths[i]))
                .toList();
    }

    /** Returns the space before the first column and after the last one; that between columns if there are borders. */
    private double beside(List<Laid> cells, MathStyle style) {
        boolean lined = cells.stream()
                .map(laid -> laid.cell().element())
                .anyMatch(cell -> styles.left(cell).width() > 0);
        return (lined ? COLUMN_GAP / 2 : BESIDE) * layout.em(style);
    }

    /**
     * Positions of columns and rows, in pt.
     *
     * @param x start of each column, and the end of the last one
     * @param columnGaps space after each column
     * @param y distance of each row from the top of the table, and the end of the last one
     * @param above height of each row above its baseline
     * @param rowGaps space after each row
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Measures(double[] x, double[] columnGaps, double[] y, double[] above, double[] rowGaps) {

        static Measures of(double[] widths, double[] columnGaps, double[] above, double[] below, double[] rowGaps) {
            double[] x = new double[widths.length + 1];
            for (int i = 0; i < widths.length; i++) {
                x[i + 1] = x[i] + widths[i] + columnGaps[i];
            }
            double[] y = new double[above.length + 1];
            for (int i = 0; i < above.length; i++) {
                y[i + 1] = y[i] + above[i] + below[i] + rowGaps[i];
            }
            return new Measures(x, columnGaps, y, above, rowGaps);
        }

        double width(int column, int span) {
            return x[column + span] - x[column] - columnGaps[column + span - 1];
        }

        double height(int row, int span) {
            return y[row + span] - y[row] - rowGaps[row + span - 1];
        }
    }

    /** Parses a list of lengths, the last of which is repeated. */
    private double[] gaps(Element table, String attribute, double usual, int count, MathStyle style) {
        double em = layout.em(style);
        List<String> wishes = list(table, attribute);
        double[] gaps = new double[count];
        for (int i = 0; i < count; i++) {
            String wish = wishes.get(Math.min(i, wishes.size() - 1));
            double gap =
                    wish.isEmpty() ? usual * em : MathLength.of(wish, em, em).orElse(usual * em);
            gaps[i] = Math.max(0, gap);
        }
        return gaps;
    }

    /** Returns the words of an attribute; a single empty one if there are none. */
    private static List<String> list(Element element, String attribute) {
        return List.of(SPACES.split(element.attr(attribute).strip(), -1));
    }

    private static double[] widths(List<Laid> cells, double[] gaps, int columns) {
        double[] widths = new double[columns];
        for (Laid laid : cells) {
            if (laid.cell().columnSpan() == 1) {
                int column = laid.cell().columnIndex();
                widths[column] = Math.max(widths[column], laid.box().fullWidth());
            }
        }
        for (Laid laid : cells) {
            int span = laid.cell().columnSpan();
            double missing = laid.box().fullWidth();
            for (int i = 0; i < span; i++) {
                missing -= widths[laid.cell().columnIndex() + i]
                        + (i + 1 < span ? gaps[laid.cell().columnIndex() + i] : 0);
            }
            for (int i = 0; i < span && missing > 0; i++) {
                widths[laid.cell().columnIndex() + i] += missing / span;
            }
        }
        return widths;
    }

    private static double[] heights(List<Laid> cells, int rows, double strut, boolean above) {
        double[] heights = new double[rows];
        for (int i = 0; i < rows; i++) {
            heights[i] = strut;
        }
        for (Laid laid : cells) {
            int row = laid.cell().rowIndex();
            if (laid.cell().rowSpan() == 1) {
                heights[row] = Math.max(
                        heights[row], above ? laid.box().ascent() : laid.box().descent());
            }
        }
        return heights;
    }

    /** Extends the last row of spanning cells that do not fit. */
    private static void makeRoomForSpans(List<Laid> cells, double[] above, double[] below, double[] gaps) {
        for (Laid laid : cells) {
            int span = laid.cell().rowSpan();
            if (span > 1) {
                double missing = laid.box().height();
                int first = laid.cell().rowIndex();
                for (int i = first; i < first + span; i++) {
                    missing -= above[i] + below[i] + (i + 1 < first + span ? gaps[i] : 0);
                }
                below[first + span - 1] += Math.max(0, missing);
            }
        }
    }

    private MathBox put(Element table, List<Laid> cells, Measures measures, MathStyle style) {
        double beside = beside(cells, style);
        double width = 2 * beside + measures.width(0, measures.columnGaps().length);
        double height = measures.height(0, measures.above().length);
        double top = height / 2 + layout.axis(style);
        double pad = isFramed(cells) ? ROW_GAP / 2 * layout.em(style) : 0;
        Arrangement out = new Arrangement();
        places(table, measures, top, out);
        for (Laid laid : cells) {
            CellGrid.Cell cell = laid.cell();
            MathBox box = laid.box();
            double room = measures.width(cell.columnIndex(), cell.columnSpan()) - box.fullWidth();
            double x = beside + measures.x()[cell.columnIndex()] + room * share(side(table, cell));
            double rowTop = top - measures.y()[cell.rowIndex()];
            double high = measures.height(cell.rowIndex(), cell.rowSpan());
            double y = cell.rowSpan() == 1
                    ? rowTop - measures.above()[cell.rowIndex()]
                    : rowTop - high / 2 - (box.ascent() - box.descent()) / 2;
            out.put(box, x, y);
            lines.draw(cell, region(cell, measures, beside, pad, top), out);
        }
        return MathBox.of(width, top + pad, height - top + pad, out.build(width).parts());
    }

    /** Adds link destinations at the upper edges of rows. */
    private static void places(Element table, Measures measures, double top, Arrangement out) {
        List<Element> rows = table.children();
        for (int row = 0; row < rows.size(); row++) {
            String id = rows.get(row).id();
            if (!id.isEmpty()) {
                out.place(id, 0, top - measures.y()[row]);
            }
        }
    }

    /** Whether there is a border above the first row or below the last one, which needs space. */
    private boolean isFramed(List<Laid> cells) {
        return cells.stream()
                .map(Laid::cell)
                .anyMatch(cell -> styles.top(cell.element()).width() > 0
                        || styles.bottom(cell.element()).width() > 0);
    }

    /** Returns the area of a cell up to the middle of the gaps around it, so that borders of neighbours meet. */
    private static TableLines.Region region(
            CellGrid.Cell cell, Measures measures, double beside, double pad, double top) {
        int column = cell.columnIndex();
        int row = cell.rowIndex();
        int lastColumn = column + cell.columnSpan() - 1;
        int lastRow = row + cell.rowSpan() - 1;
        double[] columnGaps = measures.columnGaps();
        double[] rowGaps = measures.rowGaps();
        double left = column == 0 ? beside : columnGaps[column - 1] / 2;
        double right = lastColumn + 1 == columnGaps.length ? beside : columnGaps[lastColumn] / 2;
        double over = row == 0 ? pad : rowGaps[row - 1] / 2;
        double under = lastRow + 1 == rowGaps.length ? pad : rowGaps[lastRow] / 2;
        double x = beside + measures.x()[column];
        double y = top - measures.y()[row];
        return new TableLines.Region(
                x - left,
                x + measures.width(column, cell.columnSpan()) + right,
                y + over,
                y - measures.height(row, cell.rowSpan()) - under);
    }

    private static double share(FormulaStyles.Side side) {
        return switch (side) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
    }

    /** Returns the alignment by the attribute of the cell, its row or the table, or else by the style sheets. */
    private FormulaStyles.Side side(Element table, CellGrid.Cell cell) {
        for (Element element : List.of(cell.element(), cell.row(), table)) {
            List<String> sides = list(element, "columnalign");
            int place = element.equals(cell.element()) ? 0 : Math.min(cell.columnIndex(), sides.size() - 1);
            Optional<FormulaStyles.Side> side = side(sides.get(place));
            if (side.isPresent()) {
                return side.get();
            }
        }
        return styles.alignment(cell.element());
    }

    private static Optional<FormulaStyles.Side> side(String name) {
        return switch (name) {
            case "left" -> Optional.of(FormulaStyles.Side.LEFT);
            case "center" -> Optional.of(FormulaStyles.Side.CENTER);
            case "right" -> Optional.of(FormulaStyles.Side.RIGHT);
            default -> Optional.empty();
        };
    }
}
