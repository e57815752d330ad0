package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.galley.Slice;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of items, or of table cells, as slices between which a page may end. After a page end, each item continues with its
 * first chunk that did not fit. To keep the vertical offsets between the items, the row continues on the next page below the
 * space that the chunk reaching up farthest needs.
 */
public final class RowSlices implements Slice.Row {

    private static final double TOLERANCE = 0.01;

    /** Space at the top of a page from which on it would look like a mistake, in pt. */
    private static final double MOST_ROOM = 30;

    /** Greatest space at the top of a page, as a share of the page; if it took the whole page, layout would not progress. */
    private static final double MOST_WHITE = 0.5;

    /** Least number of lines of a row before and after a page end in it. */
    private static final int FEWEST_LINES = 2;

    private final List<RowItem> items;
    private final double height;
    private final Drawing drawing;
    private final List<Cut> cuts = new ArrayList<>();

    /** Draws parts of a row, and adds to the costs of page ends in its items. */
    public interface Drawing {

        /** Returns the whole row. @param more additional height with which it fills a page, in pt */
        Fragment whole(double more);

        /** Returns the part of the row on one page. */
        Fragment part(RowPart part);

        /** Returns the space below the part of the row on a page on which it does not end, in pt. */
        double insetBelow();

        /** Returns the space above the part of the row on a page on which it continues, in pt. */
        double insetAbove();

        /** Returns the additional cost of a page end. @param y its distance below the top of the row, in pt */
        double cost(double y);
    }

    /**
     * A place in the row where a page may end, or its top or bottom.
     *
     * @param y distance below the top of the row, in pt
     * @param next for each item, the index of the first chunk after this place
     * @param gap space below it that is dropped if a page ends here, in pt
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Cut(double y, int[] next, double gap) {}

    /**
     * @param items the items of the row
     * @param height height of the row, in pt
     * @param page height of a page, in pt
     */
    public RowSlices(List<RowItem> items, double height, double page, Drawing drawing) {
        this.items = List.copyOf(items);
        this.height = height;
        this.drawing = drawing;
        cuts.add(new Cut(0, new int[items.size()], 0));
        int[] next = new int[items.size()];
        for (double y : ends()) {
            advance(next, y);
            if (y - cuts.get(cuts.size() - 1).y() > TOLERANCE && room(y, next) <= page * MOST_WHITE) {
                cuts.add(new Cut(y, next.clone(), gap(y, next)));
            }
        }
        cuts.add(new Cut(
                height, items.stream().mapToInt(item -> item.chunks().size()).toArray(), 0));
    }

    /** Returns the positions at which chunks end, in ascending order, without the top and bottom of the row. */
    private double[] ends() {
        return items.stream()
                .flatMap(item -> item.chunks().stream())
                .mapToDouble(RowItem.Chunk::bottom)
                .filter(bottom -> bottom > TOLERANCE && bottom < height - TOLERANCE)
                .sorted()
                .toArray();
    }

    /** Advances each item to its first chunk that ends below {@code y}. */
    private void advance(int[] next, double y) {
        for (int i = 0; i < next.length; i++) {
            List<RowItem.Chunk> chunks = items.get(i).chunks();
            while (next[i] < chunks.size() && chunks.get(next[i]).bottom() <= y + TOLERANCE) {
                next[i]++;
            }
        }
    }

    /** Returns the next chunk of each item that has one. */
    private List<RowItem.Chunk> following(int[] next) {
        List<RowItem.Chunk> following = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            List<RowItem.Chunk> chunks = items.get(i).chunks();
            if (next[i] < chunks.size()) {
                following.add(chunks.get(next[i]));
            }
        }
        return following;
    }

    /** Returns how far the next chunks reach up above {@code y}. */
    private double room(double y, int[] next) {
        return following(next).stream().mapToDouble(chunk -> y - chunk.start()).reduce(0, Math::max);
    }

    /** Returns the space between {@code y} and the nearest of the next chunks. */
    private double gap(double y, int[] next) {
        double nearest = following(next).stream()
                .mapToDouble(chunk -> Math.max(0, chunk.start() - y))
                .min()
                .orElse(0);
        return Math.min(nearest, height - y);
    }

    /** Whether a page can end in the row. */
    public boolean isDivisible() {
        return cuts.size() > 2;
    }

    /** Returns the first slice. */
    public Item.Piece first() {
        return slice(0);
    }

    /**
     * Appends the slices after the first one to a galley.
     *
     * @param repeated content to repeat where a page ends in the row
     * @param growth by how much the row may grow, in pt
     */
    public void others(GalleyBuilder out, Item.Repeated repeated, double growth) {
        int last = cuts.size() - 2;
        for (int i = 1; i <= last; i++) {
            Item.Piece slice = slice(i);
            Item.Piece piece = i == last ? slice.growing(growth, more -> part(last, last + 1, more)) : slice;
            Cut cut = cuts.get(i);
            out.pieceAfterGap(cut.gap(), piece, cost(cut), repeated.apart(foot(cut), head(cut)));
        }
    }

    private Item.Piece slice(int index) {
        Cut above = cuts.get(index);
        Cut below = cuts.get(index + 1);
        List<Footnote> notes = new ArrayList<>();
        Origin origin = null;
        for (int i = 0; i < items.size(); i++) {
            notes.addAll(items.get(i).notes(above.next()[i], below.next()[i]));
            // A page that begins here begins with the next chunk of the first item, even if that ends in a later
            // slice.
            origin = origin == null ? items.get(i).origin(above.next()[i]) : origin;
        }
        Fragment whole = index == 0 ? drawing.whole(0) : Fragment.Group.EMPTY;
        double own = below.y() - above.y() - above.gap();
        return new Item.Piece(whole, own, notes, origin, null, new Slice(this, index));
    }

    /** Returns the cost of a page end: that in the item with the highest cost, and that of the row. */
    private double cost(Cut cut) {
        double cost = 0;
        for (RowItem.Chunk chunk : following(cut.next())) {
            double own = chunk.cut() == null ? 0 : chunk.cut().cost();
            double room = cut.y() - chunk.start() > MOST_ROOM ? BreakPenalties.AVOID : 0;
            cost = Math.max(cost, own + room);
        }
        boolean above = false;
        boolean below = false;
        for (int i = 0; i < items.size(); i++) {
            RowItem item = items.get(i);
            above |= item.hasLines(0, cut.next()[i], FEWEST_LINES);
            below |= item.hasLines(cut.next()[i], item.chunks().size(), FEWEST_LINES);
        }
        double few = above && below ? 0 : BreakPenalties.WIDOW;
        return cost + few + drawing.cost(cut.y());
    }

    /** Returns the space at the top of the next page for chunks that reach up above the end and for repeated content. */
    private double head(Cut cut) {
        return drawing.insetAbove()
                + following(cut.next()).stream()
                        .mapToDouble(chunk -> Math.max(0, cut.y() - chunk.start())
                                + chunk.repeated().below())
                        .reduce(0, Math::max);
    }

    /** Returns the space at the foot of the page for content that the items repeat. */
    private double foot(Cut cut) {
        return drawing.insetBelow()
                + following(cut.next()).stream()
                        .mapToDouble(chunk -> chunk.repeated().above())
                        .reduce(0, Math::max);
    }

    @Override
    public Fragment part(int from, int to, double more) {
        boolean first = from == 0;
        boolean last = to == cuts.size() - 1;
        if (first && last) {
            return drawing.whole(more);
        }
        Cut above = cuts.get(from);
        Cut below = cuts.get(to);
        double start = above.y() + above.gap();
        double top = first ? 0 : start - head(above);
        double bottom = below.y() + (last ? more : foot(below));
        List<Optional<RowPart.Content>> contents = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            contents.add(items.get(i).content(above.next()[i], below.next()[i]));
        }
        return Fragment.Group.of(drawing.part(new RowPart(top, bottom, first, last, contents)), 0, -start);
    }
}
