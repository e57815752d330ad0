package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.box.TableBox.Group;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keyword.Clear;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.page.alignment.RowSlices;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.OverflowReport;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out tables; CSS 2.2, chapter 17. Head and foot are repeated on each page. */
public final class TableLayout {

    /** Greatest height of a repeated head or foot, as a share of the page; a higher one would leave too little for the rows. */
    private static final double MOST_HEAD = 0.4;

    /** Cost of a page end that separates a single row at the beginning or the end of a table. */
    private static final double LONE_ROW = 40;

    private final BoxLayout layout;
    private final TextSetter text;
    private final PageArea area;
    private final OverflowReport overflow;
    private final ContinuedCaption captions;

    public TableLayout(BoxLayout layout, TextSetter text, PageArea area, OverflowReport overflow) {
        this.overflow = overflow;
        this.text = text;
        this.layout = layout;
        this.area = area;
        this.captions = new ContinuedCaption(layout);
    }

    /** Lays out a table, for the narrowest of the pages that it is on. */
    public void table(TableBox table, GalleyBuilder out, double x, double width) {
        double narrower = 0;
        if (out.isOfPages() && !area.isEvenBelow(out.pen())) {
            GalleyBuilder trial = new GalleyBuilder();
            fitted(table, trial, x, width);
            narrower = area.narrower(out.pen(), out.pen() + trial.finishInner().height());
        }
        fitted(table, out, x, width - narrower);
    }

    private void fitted(TableBox table, GalleyBuilder out, double x, double width) {
        ComputedStyle style = table.style();
        TableGrid grid = TableGrid.of(table);
        Edges edges = edges(style, grid, width);
        out.moveTo(out.exclusions().clear(Clear.BOTH));
        out.breaks().hint(style.breakBefore(), BreakPenalties.AVOID);
        out.marginAbove(edges.marginTop());
        out.give(style.marginStretch().above(), style.marginShrink().above());
        double room = edges.borderBoxWidth(width - edges.marginLeft() - edges.marginRight());
        if (style.width().kind() == Length.Kind.MIN_CONTENT) {
            room = Math.min(room, layout.widths().of(table).min() - edges.marginLeft() - edges.marginRight());
        }
        double most = width - Math.min(0, edges.marginLeft()) - Math.min(0, edges.marginRight());
        Rows rows = rows(
                table,
                grid,
                Math.min(room, most) - edges.horizontal(),
                most - edges.horizontal(),
                !style.width().isAuto());
        double least = edges.borderBoxWidth(0);
        if (style.width().isAuto() && rows.width() + edges.horizontal() < least) {
            rows = rows(table, grid, Math.min(least, most) - edges.horizontal(), most - edges.horizontal(), true);
        }
        double used = rows.width() + edges.horizontal();
        double start = x + edges.offset(used, out.direction());
        // A table begins with its caption (CSS 2.1, section 17.4).
        Frame whole = Frame.empty(start, table.labels());
        out.open(whole);
        captions(table, Keyword.CaptionSide.TOP, out, start, used);
        framed(table, rows, out, start, used, edges);
        captions(table, Keyword.CaptionSide.BOTTOM, out, start, used);
        out.close(whole);
        out.marginBelow(edges.marginBottom());
        out.give(style.marginStretch().below(), style.marginShrink().below());
        out.breaks().hint(style.breakAfter(), BreakPenalties.STRANDED);
    }

    /** Returns the edges of a table; collapsed borders belong to its cells. */
    public static Edges edges(ComputedStyle style, TableGrid grid, double basis) {
        boolean separate = style.borderCollapse() == Keyword.BorderCollapse.SEPARATE;
        return separate || grid.columns() == 0 ? new Edges(style, basis) : Edges.withoutBorders(style, basis);
    }

    /** Returns the rows of head, body and foot in this order. */
    static List<TableBox.Row> ordered(TableBox table) {
        List<TableBox.Row> ordered = new ArrayList<>(table.rows());
        ordered.sort(Comparator.comparing(TableBox.Row::group));
        return ordered;
    }

    /** Returns the width of the gaps around and between all columns, in pt. */
    public static double gaps(ComputedStyle style, TableGrid grid) {
        return gap(style) * (grid.columns() + 1);
    }

    private static double gap(ComputedStyle style) {
        boolean separate = style.borderCollapse() == Keyword.BorderCollapse.SEPARATE;
        return separate ? style.borderSpacing().horizontal() : 0;
    }

    /** @param most width to which words may widen the rows; CSS 2.2, section 17.5.2.2 */
    private Rows rows(TableBox table, TableGrid grid, double room, double most, boolean fill) {
        boolean separate = table.style().borderCollapse() == Keyword.BorderCollapse.SEPARATE;
        double lead = separate ? table.style().borderSpacing().vertical() : 0;
        CharacterColumns aligned = CharacterColumns.of(grid, text);
        CollapsedBorders borders = CollapsedBorders.of(table, grid);
        double inner = Math.max(1, room - gaps(table.style(), grid));
        ColumnWidths.Fitted columns = ColumnWidths.of(table, grid, layout.widths(), aligned, borders, inner, fill);
        double more = Math.min(columns.missing(), most - room);
        if (more > 0) {
            columns = ColumnWidths.of(table, grid, layout.widths(), aligned, borders, inner + more, fill);
        }
        boolean narrow = columns.missing() > 0.5;
        if (narrow) {
            overflow.tooWide(table, columns.missing());
        }
        boolean rightToLeft = table.style().direction() == Keyword.Direction.RTL;
        ColumnPlaces places = new ColumnPlaces(columns.widths(), gap(table.style()), rightToLeft);
        return new Rows(ordered(table), grid, places, lead, aligned, borders, narrow, layout);
    }

    private void captions(TableBox table, Keyword.CaptionSide side, GalleyBuilder out, double x, double width) {
        for (BlockBox caption : table.captions()) {
            if (caption.style().captionSide() == side) {
                boolean below = side == Keyword.CaptionSide.BOTTOM;
                out.breaks().hint(below ? Keyword.Break.AVOID : Keyword.Break.AUTO, BreakPenalties.STRANDED);
                layout.box(caption, out, x, width);
                out.breaks().hint(below ? Keyword.Break.AUTO : Keyword.Break.AVOID, BreakPenalties.STRANDED);
            }
        }
    }

    private void framed(TableBox table, Rows rows, GalleyBuilder out, double x, double width, Edges edges) {
        Frame frame = Frame.of(edges, x, width, List.of(), table.mark());
        out.open(frame);
        out.breaks().enter(table.style().breakInside());
        if (edges.top() > 0) {
            out.padTop(edges.top());
        }
        append(table, rows, out, x + edges.left());
        if (edges.bottom() > 0) {
            out.padBottom(edges.bottom());
        }
        out.breaks().leave(table.style().breakInside());
        out.close(frame);
    }

    private void append(TableBox table, Rows rows, GalleyBuilder out, double x) {
        int headRows = rows.count(Group.HEAD);
        int footRows = rows.count(Group.FOOT);
        if (headRows > 0) {
            out.piece(rows.band(0, headRows).piece(x));
        }
        Item.Piece head = head(table, rows, headRows, x);
        Item.Piece foot = footRows == 0 || footRows == rows.count()
                ? null
                : lowest(rows, footRows).repeated(x);
        boolean low = foot == null || foot.height() <= area.height() * MOST_HEAD;
        body(rows, out, x, headRows, new Item.Repeated(low ? foot : null, head));
    }

    private static RowBand lowest(Rows rows, int count) {
        return rows.band(rows.count() - count, rows.count());
    }

    /** Returns the piece to repeat at the top of a page, of continued captions and the head; null for none. */
    private Item.@Nullable Piece head(TableBox table, Rows rows, int headRows, double x) {
        List<Item.Piece> pieces = new ArrayList<>();
        for (BlockBox caption : table.captions()) {
            if (!caption.style().continued().isEmpty()) {
                pieces.add(captions.continued(caption, x, rows.width()));
            }
        }
        if (headRows > 0) {
            pieces.add(rows.band(0, headRows).repeated(x));
        }
        double height = pieces.stream().mapToDouble(Item.Piece::height).sum();
        boolean tooHigh = height > area.height() * MOST_HEAD;
        return pieces.isEmpty() || tooHigh ? null : ContinuedCaption.stacked(pieces);
    }

    private void body(Rows rows, GalleyBuilder out, double x, int from, Item.Repeated repeated) {
        int feet = rows.count() - rows.count(Group.FOOT);
        for (int row = from; row < rows.count(); ) {
            int end = rows.endOfBand(row);
            RowBand band = rows.band(row, end);
            double cost = cost(rows, row, end, from) + (row == feet ? BreakPenalties.AVOID : 0);
            Item.Repeated around = row >= feet ? new Item.Repeated(null, repeated.head()) : repeated;
            Optional<RowSlices> slices = band.slices(x, area.height(), around);
            Item.Piece first = slices.map(RowSlices::first).orElseGet(() -> band.piece(x));
            if (row == 0) {
                out.piece(first);
            } else {
                out.pieceAfterCut(first, cost, around);
            }
            slices.ifPresent(own -> own.others(out, around, band.most()));
            row = end;
        }
    }

    private static double cost(Rows rows, int row, int end, int first) {
        if (row == first && first > 0) {
            return BreakPenalties.STRANDED;
        }
        double inside = rows.avoidsBreakBefore(row) ? BreakPenalties.AVOID : 0;
        return inside + (row == first + 1 || end == rows.count() ? LONE_ROW : 0);
    }
}
