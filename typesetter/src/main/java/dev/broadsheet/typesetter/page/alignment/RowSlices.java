package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.galley.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row as slices between which a page may end. Where it ends, each item goes on with what did not fit above; so that
 * all keep their distance from each other, the next page begins with as much room as the item needs that reaches up
 * farthest.
 */
public final class RowSlices implements Slice.Row {

    private static final double TOLERANCE = 0.01;

    /** Room at the top of a page that would be seen as a mistake, in pt. */
    private static final double MOST_ROOM = 30;

    /** Share of a page that may stay white at its top; pages would not get on if it were all of it. */
    private static final double MOST_WHITE = 0.5;

    /** Lines of a row that stay together at both of its ends. */
    private static final int FEWEST_LINES = 2;

    private final List<Strand> strands;
    private final double height;
    private final Drawing drawing;
    private final List<Cut> cuts = new ArrayList<>();

    /** What is drawn of a row, and what page ends in it cost beside what they cost in its items. */
    public interface Drawing {

        /** All of it. @param more by how much it is higher than it need be, in pt */
        Fragment whole(double more);

        /** What of it is on one page. */
        Fragment part(RowPart part);

        /** Room at the foot of a page on which the row does not end, in pt. */
        double insetBelow();

        /** Room at the top of a page on which the row goes on. */
        double insetAbove();

        /** What a page end costs that is so far below the top of the row. */
        double cost(double y);
    }

    /**
     * Where a page may end in the row; its top and bottom too.
     *
     * @param next index of the chunk of each item that comes next
     * @param gap room below it that is lost when a page ends here
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Cut(double y, int[] next, double gap) {}

    /**
     * @param strands its items
     * @param height of it, in pt
     * @param page height of a page, in pt
     */
    public RowSlices(List<Strand> strands, double height, double page, Drawing drawing) {
        this.strands = List.copyOf(strands);
        this.height = height;
        this.drawing = drawing;
        cuts.add(new Cut(0, new int[strands.size()], 0));
        int[] next = new int[strands.size()];
        for (double y : ends()) {
            advance(next, y);
            if (y - cuts.get(cuts.size() - 1).y() > TOLERANCE && room(y, next) <= page * MOST_WHITE) {
                cuts.add(new Cut(y, next.clone(), gap(y, next)));
            }
        }
        cuts.add(new Cut(
                height,
                strands.stream().mapToInt(strand -> strand.chunks().size()).toArray(),
                0));
    }

    /** Where chunks end, as long as others follow. */
    private double[] ends() {
        return strands.stream()
                .flatMap(strand -> strand.chunks().stream())
                .mapToDouble(Strand.Chunk::bottom)
                .filter(bottom -> bottom > TOLERANCE && bottom < height - TOLERANCE)
                .sorted()
                .toArray();
    }

    /** Moves each item to the chunk that comes next at an end. */
    private void advance(int[] next, double y) {
        for (int i = 0; i < next.length; i++) {
            List<Strand.Chunk> chunks = strands.get(i).chunks();
            while (next[i] < chunks.size() && chunks.get(next[i]).bottom() <= y + TOLERANCE) {
                next[i]++;
            }
        }
    }

    /** Those that come next, of the items of which something does. */
    private List<Strand.Chunk> following(int[] next) {
        List<Strand.Chunk> following = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            List<Strand.Chunk> chunks = strands.get(i).chunks();
            if (next[i] < chunks.size()) {
                following.add(chunks.get(next[i]));
            }
        }
        return following;
    }

    /** How far what comes next reaches up above an end. */
    private double room(double y, int[] next) {
        return following(next).stream().mapToDouble(chunk -> y - chunk.start()).reduce(0, Math::max);
    }

    /** Room above all that comes next. */
    private double gap(double y, int[] next) {
        double nearest = following(next).stream()
                .mapToDouble(chunk -> Math.max(0, chunk.start() - y))
                .min()
                .orElse(0);
        return Math.min(nearest, height - y);
    }

    /** Whether a page can end in it at all. */
    public boolean isDivisible() {
        return cuts.size() > 2;
    }

    /** The first slice. */
    public Item.Piece first() {
        return slice(0);
    }

    /**
     * Writes the others.
     *
     * @param repeated what is repeated where a page ends in the row
     * @param growth by how much the row may be higher, in pt
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
        for (int i = 0; i < strands.size(); i++) {
            notes.addAll(strands.get(i).notes(above.next()[i], below.next()[i]));
            // A page that begins here begins with what comes next of the first item, even if that ends in a later
            // slice.
            origin = origin == null ? strands.get(i).origin(above.next()[i]) : origin;
        }
        Fragment whole = index == 0 ? drawing.whole(0) : Fragment.Group.EMPTY;
        double own = below.y() - above.y() - above.gap();
        return new Item.Piece(whole, own, notes, origin, null, new Slice(this, index));
    }

    /** What a page end costs here: as much as in the item where it costs most. */
    private double cost(Cut cut) {
        double cost = 0;
        for (Strand.Chunk chunk : following(cut.next())) {
            double own = chunk.cut() == null ? 0 : chunk.cut().cost();
            double room = cut.y() - chunk.start() > MOST_ROOM ? BreakPenalties.AVOID : 0;
            cost = Math.max(cost, own + room);
        }
        int above = 0;
        int below = 0;
        for (int i = 0; i < strands.size(); i++) {
            above = Math.max(above, strands.get(i).lines(0, cut.next()[i]));
            below = Math.max(
                    below,
                    strands.get(i).lines(cut.next()[i], strands.get(i).chunks().size()));
        }
        double few = Math.min(above, below) < FEWEST_LINES ? BreakPenalties.WIDOW : 0;
        return cost + few + drawing.cost(cut.y());
    }

    /** Room at the top of the page below: for what reaches up above the end, and for what the items repeat. */
    private double head(Cut cut) {
        return drawing.insetAbove()
                + following(cut.next()).stream()
                        .mapToDouble(chunk -> Math.max(0, cut.y() - chunk.start())
                                + chunk.repeated().below())
                        .reduce(0, Math::max);
    }

    /** Room at the foot of the page above, for what the items repeat. */
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
        for (int i = 0; i < strands.size(); i++) {
            contents.add(strands.get(i).content(above.next()[i], below.next()[i]));
        }
        return Fragment.Group.of(drawing.part(new RowPart(top, bottom, first, last, contents)), 0, -start);
    }
}
