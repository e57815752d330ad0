package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.alignment.Items;
import dev.broadsheet.typesetter.page.box.BoxWidths;
import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import dev.broadsheet.typesetter.page.fragment.Edges;
import java.util.List;

/** The columns of a grid and its intrinsic widths. */
public final class GridColumns {

    private final ComputedStyle style;
    private final Placement.Result placement;
    private final Axis rows;
    private final Tracks tracks;
    private final List<Contribution> contributions;

    /**
     * @param width width of the content box, in pt; 0 for unknown
     * @param height least height of the content box, in pt
     */
    GridColumns(ComputedStyle style, List<BlockBox> boxes, BoxWidths widths, double width, double height) {
        this.style = style;
        double gap = Math.max(0, style.itemGap().resolve(width));
        double rowGap = Math.max(0, style.rowGap().resolve(height));
        Axis columns = Axis.of(
                style.gridTemplateColumns(), style.gridTemplateAreas(), false, style.gridAutoColumns(), width, gap);
        this.rows = Axis.of(
                style.gridTemplateRows(), style.gridTemplateAreas(), true, style.gridAutoRows(), height, rowGap);
        this.placement = Placement.of(style, boxes, rows, columns);
        this.tracks = new Tracks(columns, style.gridAutoColumns(), placement.columnsBefore(), placement.columns(), gap);
        this.contributions = placement.slots().stream()
                .map(slot -> contribution(slot, widths))
                .toList();
        tracks.collapse(contributions);
    }

    /** Returns the min-content and max-content width of a grid's content box. */
    public static IntrinsicRange widths(BlockBox container, BoxWidths widths) {
        GridColumns columns = new GridColumns(container.style(), Items.of(container), widths, 0, 0);
        return new IntrinsicRange(
                TrackSizing.min(columns.tracks, columns.contributions),
                TrackSizing.max(columns.tracks, columns.contributions));
    }

    private static Contribution contribution(Slot slot, BoxWidths widths) {
        Edges edges = new Edges(slot.box().style(), 0);
        double margins = edges.marginLeft() + edges.marginRight();
        IntrinsicRange range = widths.of(slot.box());
        double least = Items.shrinks(slot.box()) ? edges.horizontal() : range.min();
        return new Contribution(
                slot.column(), slot.columnSpan(), least + margins, range.min() + margins, range.max() + margins);
    }

    Placement.Result placement() {
        return placement;
    }

    Tracks tracks() {
        return tracks;
    }

    double[] sizes(double width, boolean stretches) {
        return TrackSizing.of(tracks, contributions, width, stretches);
    }

    /** Returns the rows. @param items contributions of the items */
    Tracks rows(List<Contribution> items, double height) {
        double gap = Math.max(0, style.rowGap().resolve(height));
        Tracks own = new Tracks(rows, style.gridAutoRows(), placement.rowsBefore(), placement.rows(), gap);
        own.collapse(items);
        return own;
    }
}
