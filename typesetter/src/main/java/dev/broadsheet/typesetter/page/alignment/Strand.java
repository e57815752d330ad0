package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.breaks.Columns;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Frame;
import dev.broadsheet.typesetter.page.galley.FrameArea;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item of a row that pages may cut, as the chunks between the places where it can be cut. */
public final class Strand {

    /** Boxes with a background or border that are lower than this share of a page stay whole. */
    private static final double MOST_WHOLE = 0.4;

    private final ItemRow.Part part;
    private final @Nullable Frame frame;
    private final double page;
    private final Galley galley;
    private final List<Chunk> chunks = new ArrayList<>();

    /**
     * What stays together.
     *
     * @param from index of its first item
     * @param top in the row, in pt
     * @param ink how far the first thing that is seen of it is below its top
     * @param bottom in the row
     * @param cut the place above it; null for the first one
     */
    record Chunk(int from, double top, double ink, double bottom, Item.@Nullable BreakOpportunity cut) {

        double start() {
            return top + ink;
        }

        Item.Repeated repeated() {
            return cut == null ? Item.Repeated.NOTHING : cut.repeated();
        }
    }

    private Strand(ItemRow.Part part, @Nullable Frame frame, double page) {
        this.part = part;
        this.frame = frame;
        this.page = page;
        this.galley = frame == null ? part.galley() : without(frame);
        divide(page * MOST_WHOLE);
    }

    /**
     * @param height of the row, in pt; the frame of an item as high as that is drawn once around all of it
     * @param page height of a page, in pt
     */
    static Strand of(ItemRow.Part part, double height, double page) {
        return new Strand(part, frameAround(part, height), page);
    }

    /** One around which nothing is drawn. @param page height of a page, in pt */
    public static Strand of(ItemRow.Part part, double page) {
        return new Strand(part, null, page);
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

    /** Without the area of the frame that is drawn around all of it. */
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
        boolean tooHigh =
                bottom - top > page; // no page holds it: it stands where it begins, and nothing waits for its end
        return new Chunk(from, top, gaps, tooHigh ? top + gaps + 1 : bottom, cut);
    }

    /** The room at the end that fills the item up to the height of its row. */
    private double trailing(List<Item> items) {
        double height = 0;
        for (int i = items.size() - 1; i >= 0 && frame != null && !(items.get(i) instanceof Item.Piece); i--) {
            height += items.get(i).height();
        }
        return height;
    }

    /** Which items are in a box that is seen and no higher than this; those of columns stay together in any case. */
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

    /** The frame around the item that has to be drawn for it, as much as is on one page; empty for none. */
    Optional<Fragment.Placed> frame(RowPart row) {
        return Optional.ofNullable(frame)
                .map(own -> own.shifted(part.x())
                        .part(new FrameArea(row.top(), row.bottom(), 0, 0, row.first(), row.last())));
    }

    double x() {
        return part.x();
    }

    /**
     * The notes that some chunks call.
     *
     * @param from index of the first chunk
     * @param to index behind the last chunk
     */
    List<Footnote> notes(int from, int to) {
        return galley.items().subList(first(from), first(to)).stream()
                .flatMap(item -> Galley.notesOf(item).stream())
                .toList();
    }

    /** Where the first text, picture or formula from a chunk on is in the document; null when there is none. */
    @Nullable
    Origin origin(int from) {
        return galley.origin(first(from), galley.items().size());
    }

    /** How many lines some chunks have; pictures and rows of tables count as two. */
    int lines(int from, int to) {
        int lines = 0;
        for (Item item : galley.items().subList(first(from), first(to))) {
            if (item instanceof Item.Piece piece) {
                lines += piece.fragment() instanceof LineBox ? 1 : 2;
            }
        }
        return lines;
    }

    /** What is seen of some chunks; empty where there are none. */
    Optional<RowPart.Content> content(int from, int to) {
        if (from == to) {
            return Optional.empty();
        }
        Chunk chunk = chunks.get(from);
        double y = from == 0 ? chunk.top() : chunk.start() - chunk.repeated().below();
        return Optional.of(new RowPart.Content(Columns.part(galley, first(from), first(to)), y, from > 0));
    }

    /** Index of the first item of a chunk. */
    private int first(int chunk) {
        return chunk < chunks.size() ? chunks.get(chunk).from() : galley.items().size();
    }
}
