package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.box.FrameArea;
import dev.broadsheet.typesetter.page.breaks.Columns;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item of a row that pages may divide, as chunks between the places where it can be cut. */
public final class RowItem {

    /** Greatest height of boxes with a background or border that stay whole, as a share of a page. */
    private static final double MOST_WHOLE = 0.4;

    private final ItemRow.Part part;
    private final @Nullable Frame frame;
    private final double page;
    private final Galley galley;
    private final List<Chunk> chunks = new ArrayList<>();

    /**
     * Galley items that stay together. Positions are from the top of the row, in pt.
     *
     * @param from index of its first galley item
     * @param top its top
     * @param ink distance of its first content after leading margins below its top
     * @param bottom its bottom
     * @param cut the break opportunity above it; null for the first chunk
     */
    record Chunk(int from, double top, double ink, double bottom, Item.@Nullable BreakOpportunity cut) {

        double start() {
            return top + ink;
        }

        Item.Repeated repeated() {
            return cut == null ? Item.Repeated.NOTHING : cut.repeated();
        }
    }

    private RowItem(ItemRow.Part part, @Nullable Frame frame, double page) {
        this.part = part;
        this.frame = frame;
        this.page = page;
        this.galley = frame == null ? part.galley() : without(frame);
        divide(page * MOST_WHOLE);
    }

    /**
     * Returns an item.
     *
     * @param height height of the row, in pt; the frame of an item of this height is drawn once around all its chunks
     * @param page height of a page, in pt
     */
    static RowItem of(ItemRow.Part part, double height, double page) {
        return new RowItem(part, frameAround(part, height), page);
    }

    /** Returns an item without a frame. @param page height of a page, in pt */
    public static RowItem of(ItemRow.Part part, double page) {
        return new RowItem(part, null, page);
    }

    private static @Nullable Frame frameAround(ItemRow.Part part, double height) {
        List<Item> items = part.galley().items();
        boolean whole = !items.isEmpty()
                && items.get(0) instanceof Item.Open open
                && open.frame().effect().none()
                && items.get(items.size() - 1) instanceof Item.Close close
                && close.frame() == open.frame();
        boolean fills = Math.abs(part.y()) < 0.01 && part.galley().height() > height - 0.01;
        return whole && fills ? ((Item.Open) items.get(0)).frame() : null;
    }

    /** Returns the item's galley without the area of the frame that is drawn around all its chunks. */
    private Galley without(Frame around) {
        IdentityHashMap<Item, Item> others = new IdentityHashMap<>();
        Frame place = Frame.empty(0, around.labels());
        for (Item item : part.galley().items()) {
            if (item instanceof Item.Open open && open.frame() == around) {
                others.put(item, new Item.Open(place));
            } else if (item instanceof Item.Close close && close.frame() == around) {
                others.put(item, new Item.Close(place));
            }
        }
        return part.galley().with(others);
    }

    private void divide(double most) {
        List<Item> items = part.galley().items();
        BitSet framed = framed(items, most);
        double pen = part.y();
        int from = 0;
        double top = pen;
        Item.BreakOpportunity above = null;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.BreakOpportunity cut
                    && cut.floats().isEmpty()
                    && !framed.get(i)
                    && pen > top
                    && (cut.cost() < BreakPenalties.WIDOW || pen - top > most)) {
                chunks.add(chunk(from, i, top, pen, above));
                from = i + 1;
                top = pen;
                above = cut;
            }
            pen += items.get(i).height();
        }
        chunks.add(chunk(from, items.size(), top, pen - trailing(items), above));
    }

    private Chunk chunk(int from, int to, double top, double bottom, Item.@Nullable BreakOpportunity cut) {
        double gaps = 0;
        for (int i = from; i < to && part.galley().items().get(i) instanceof Item.Gap gap; i++) {
            gaps += gap.height();
        }
        boolean tooHigh = bottom - top > page; // no page holds it, so that cuts below do not wait for its end
        return new Chunk(from, top, gaps, tooHigh ? top + gaps + 1 : bottom, cut);
    }

    /** Returns the height of the space at the end with which the item fills its row. */
    private double trailing(List<Item> items) {
        double height = 0;
        for (int i = items.size() - 1; i >= 0 && frame != null && !(items.get(i) instanceof Item.Piece); i--) {
            height += items.get(i).height();
        }
        return height;
    }

    /** Returns the indices of galley items in columns, or in a visible box of at most this height, which are not cut. */
    private BitSet framed(List<Item> items, double most) {
        BitSet framed = new BitSet();
        Deque<double[]> open = new ArrayDeque<>();
        double pen = 0;
        int columns = -1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.Open) {
                open.push(new double[] {i, pen});
            } else if (item instanceof Item.Close close && !open.isEmpty()) {
                double[] begun = open.pop();
                if (close.frame() != frame && isSeen(close.frame()) && pen - begun[1] <= most) {
                    framed.set((int) begun[0] + 1, i);
                }
            } else if (item instanceof Item.ColumnsStart) {
                columns = i;
            } else if (item instanceof Item.ColumnsEnd) {
                framed.set(columns + 1, i);
            }
            pen += item.height();
        }
        return framed;
    }

    private static boolean isSeen(Frame frame) {
        return frame.visible() || !frame.effect().none();
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** Returns the part on one page of the frame to draw around the item; empty if there is none. */
    Optional<Fragment.Placed> frame(RowPart row) {
        return Optional.ofNullable(frame)
                .map(own -> own.shifted(part.x())
                        .part(new FrameArea(row.top(), row.bottom(), 0, 0, row.first(), row.last())));
    }

    double x() {
        return part.x();
    }

    /**
     * Returns the footnotes that a range of chunks calls.
     *
     * @param from index of the first chunk
     * @param to index after the last chunk
     */
    List<Footnote> notes(int from, int to) {
        return galley.items().subList(first(from), first(to)).stream()
                .flatMap(item -> Galley.notesOf(item).stream())
                .toList();
    }

    /** Returns the position in the document of the first text, picture or formula from a chunk on; null if there is none. */
    @Nullable
    Origin origin(int from) {
        return galley.origin(first(from), galley.items().size());
    }

    /** Whether a range of chunks has so many lines; pictures and rows of tables count as two. Reads no more than these. */
    boolean hasLines(int from, int to, int fewest) {
        int lines = 0;
        for (int i = first(from); i < first(to) && lines < fewest; i++) {
            if (galley.items().get(i) instanceof Item.Piece piece) {
                lines += piece.fragment() instanceof LineBox ? 1 : 2;
            }
        }
        return lines >= fewest;
    }

    /** Returns the content of a range of chunks; empty if the range is. */
    Optional<RowPart.Content> content(int from, int to) {
        if (from == to) {
            return Optional.empty();
        }
        Chunk chunk = chunks.get(from);
        double y = from == 0 ? chunk.top() : chunk.start() - chunk.repeated().below();
        return Optional.of(new RowPart.Content(Columns.part(galley, first(from), first(to)), y, from > 0));
    }

    /** Returns the index of the first galley item of a chunk; that after the last item if there is no such chunk. */
    private int first(int chunk) {
        return chunk < chunks.size() ? chunks.get(chunk).from() : galley.items().size();
    }
}
