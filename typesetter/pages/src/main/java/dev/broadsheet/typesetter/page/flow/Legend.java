package dev.broadsheet.typesetter.page.flow;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.Notch;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The legend of a block, which is centred on its top border and as wide as its content; HTML, section 15.3.13.
 *
 * @param rest the block without the legend
 * @param x left edge of its border box, from the border box of the block
 * @param width width of its border box, in pt
 * @param above margin above it, in pt, 0 or more
 * @param below margin below it, in pt, 0 or more
 * @param galley its laid-out content
 * @param border width of the block's top border, in pt
 */
record Legend(BlockBox rest, double x, double width, double above, double below, Galley galley, double border) {

    static Optional<Legend> of(BlockBox block, Edges edges, double width, BoxLayout layout) {
        for (int i = 0; i < block.children().size(); i++) {
            if (block.children().get(i) instanceof BlockBox child && isLegend(child)) {
                List<Box> others = new ArrayList<>(block.children());
                others.remove(i);
                BlockBox rest = new BlockBox(block.style(), block.labels(), block.marker(), others, block.mark());
                return Optional.of(of(child, rest, edges, width - edges.horizontal(), layout));
            }
        }
        return Optional.empty();
    }

    private static boolean isLegend(BlockBox box) {
        return box.style().isLegend()
                && box.style().floating() == Floating.NONE
                && !box.style().position().isOutOfFlow();
    }

    private static Legend of(BlockBox legend, BlockBox rest, Edges around, double room, BoxLayout layout) {
        Edges edges = new Edges(legend.style(), room);
        IntrinsicRange range = layout.widths().of(legend);
        double free = room - edges.marginLeft() - edges.marginRight();
        double width = edges.borderBoxWidth(Math.min(Math.max(range.min(), free), range.max()));
        Galley galley = layout.framed(legend, width, edges, 0);
        double x = around.left() + edges.offset(width, rest.style().direction());
        return new Legend(
                rest,
                x,
                width,
                Math.max(0, edges.marginTop()),
                Math.max(0, edges.marginBottom()),
                galley,
                around.decoration().top().width());
    }

    /** Returns the height above the padding: that of the legend with its margins, or of the border if that is more. */
    private double height() {
        return Math.max(border, above + galley.height() + below);
    }

    /** Returns the distance from the top of the legend's margin box to the border. */
    private double lowered() {
        return Math.max(0, above + (galley.height() - border) / 2);
    }

    /** Returns the height above the content of the block. @param around edges of the block */
    double above(Edges around) {
        return height() + around.top() - border;
    }

    /** Begins the block with the legend, without a page break after it. @param blockX left edge of the block's border box */
    void begin(GalleyBuilder out, double blockX) {
        double middle = Math.max(above, (border - galley.height()) / 2);
        Fragment placed = Fragment.Group.of(Fragmenter.whole(galley), blockX + x, middle);
        out.piece(new Item.Piece(placed, height(), galley.notes(), galley.origin()));
        out.breaks().hint(Break.AVOID, BreakPenalties.STRANDED);
    }

    /** Returns the frame of the block with a gap for the legend. */
    Frame notched(Frame frame) {
        double bottom = Math.max(border, above + galley.height() - lowered());
        return frame.notched(new Notch(x, width, bottom), lowered());
    }
}
