package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Frame;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A high row as slices between which a page may end. Where it ends, each item goes on with what did not fit above; so that
 * all keep their distance from each other, the next page begins with as much room as the item needs that reaches up
 * farthest.
 */
final class RowSlices {

    private static final double TOLERANCE = 0.01;

    /** Room at the top of a page that would be seen as a mistake, in pt. */
    private static final double MOST_ROOM = 30;

    /** Share of a page that may stay white at its top; pages would not get on if it were all of it. */
    private static final double MOST_WHITE = 0.5;

    private final ItemRow row;
    private final double page;
    private final List<Strand> strands;
    private final List<List<ColumnFragment>> fragments;
    private final int[] next;

    RowSlices(ItemRow row, double page) {
        this.row = row;
        this.page = page;
        this.strands = row.parts().stream()
                .map(part -> Strand.of(part, row.height(), page))
                .toList();
        this.fragments = strands.stream().map(Strand::fragments).toList();
        this.next = new int[strands.size()];
    }

    void write(GalleyBuilder out) {
        List<Frame> frames = new ArrayList<>();
        for (Strand strand : strands) {
            Frame frame = strand.frame();
            if (frame != null) {
                frames.add(frame);
                out.open(frame);
            }
        }
        slices(out);
        for (int i = frames.size() - 1; i >= 0; i--) {
            out.close(frames.get(i));
        }
    }

    private void slices(GalleyBuilder out) {
        double top = 0;
        double cost = 0;
        Item.Repeated around = Item.Repeated.NOTHING;
        for (double bottom : ends()) {
            double gap = top == 0 ? 0 : Math.min(gap(top), bottom - top);
            Item.Piece piece = slice(top + gap, bottom);
            if (top == 0) {
                out.piece(piece);
            } else {
                out.pieceAfterGap(gap, piece, cost, around);
            }
            cost = cost(bottom);
            around = around(bottom);
            top = bottom;
        }
    }

    /** Room above all that comes next. */
    private double gap(double y) {
        double gap = Double.POSITIVE_INFINITY;
        for (int i = 0; i < next.length; i++) {
            Strand.Chunk chunk = chunk(i);
            gap = chunk == null ? gap : Math.min(gap, Math.max(0, chunk.start() - y));
        }
        return gap == Double.POSITIVE_INFINITY ? 0 : gap;
    }

    /** Where slices end: where chunks do, as long as others follow. */
    private double[] ends() {
        double last = row.height();
        double[] ends = strands.stream()
                .flatMap(strand -> strand.chunks().stream())
                .mapToDouble(Strand.Chunk::bottom)
                .filter(bottom -> bottom > TOLERANCE && bottom < last - TOLERANCE)
                .sorted()
                .toArray();
        List<Double> kept = new ArrayList<>();
        int[] reached = new int[strands.size()];
        for (double end : ends) {
            boolean another = kept.isEmpty() || end > kept.get(kept.size() - 1) + TOLERANCE;
            if (another && room(end, reached) <= page * MOST_WHITE) {
                kept.add(end);
            }
        }
        kept.add(last);
        return kept.stream().mapToDouble(end -> end).toArray();
    }

    /**
     * Room at the top of the next page that an end needs.
     *
     * @param reached the chunk of each item that came next at an end above; moved to the one that comes next here
     */
    private double room(double end, int[] reached) {
        double room = 0;
        for (int i = 0; i < reached.length; i++) {
            List<Strand.Chunk> chunks = strands.get(i).chunks();
            while (reached[i] < chunks.size() && chunks.get(reached[i]).bottom() <= end + TOLERANCE) {
                reached[i]++;
            }
            if (reached[i] < chunks.size()) {
                room = Math.max(room, end - chunks.get(reached[i]).start());
            }
        }
        return room;
    }

    private Item.Piece slice(double top, double bottom) {
        boolean last = bottom >= row.height();
        List<Fragment.Placed> parts = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        Origin origin = null;
        for (int i = 0; i < next.length; i++) {
            Strand strand = strands.get(i);
            Strand.Chunk chunk = chunk(i);
            while (chunk != null && (last || chunk.bottom() <= bottom + TOLERANCE)) {
                parts.add(new Fragment.Placed(fragments.get(i).get(next[i]), strand.x(), chunk.top() - top));
                for (Item item : strand.source().items().subList(chunk.from(), chunk.to())) {
                    notes.addAll(Galley.notesOf(item));
                }
                origin = origin == null ? strand.source().origin(chunk.from(), chunk.to()) : origin;
                next[i]++;
                chunk = chunk(i);
            }
        }
        return new Item.Piece(new Fragment.Group(parts), bottom - top, notes, origin);
    }

    /** The chunk of an item that comes next; null when all of it is above. */
    private Strand.@Nullable Chunk chunk(int strand) {
        List<Strand.Chunk> chunks = strands.get(strand).chunks();
        return next[strand] < chunks.size() ? chunks.get(next[strand]) : null;
    }

    /** What a page end costs here: as much as in the item where it costs most. */
    private double cost(double y) {
        double cost = 0;
        for (int i = 0; i < next.length; i++) {
            Strand.Chunk chunk = chunk(i);
            if (chunk != null) {
                double own = chunk.cut() == null ? 0 : chunk.cut().cost();
                double room = y - chunk.start() > MOST_ROOM ? BreakPenalties.AVOID : 0;
                cost = Math.max(cost, own + room);
            }
        }
        return cost;
    }

    /** What is around a page end here: what the items repeat, and room for what of them reaches up above it. */
    private Item.Repeated around(double y) {
        double room = 0;
        double below = 0;
        for (int i = 0; i < next.length; i++) {
            Strand.Chunk chunk = chunk(i);
            if (chunk != null) {
                room = Math.max(
                        room, Math.max(0, y - chunk.start()) + repeated(chunk).below());
                below = Math.max(below, repeated(chunk).above());
            }
        }
        List<Fragment.Placed> heads = new ArrayList<>();
        List<Fragment.Placed> feet = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            Strand.Chunk chunk = chunk(i);
            if (chunk != null) {
                double x = strands.get(i).x();
                Item.Repeated own = repeated(chunk);
                add(heads, own.head(), x, room - Math.max(0, y - chunk.start()) - own.below());
                add(feet, own.foot(), x, 0);
            }
        }
        return new Item.Repeated(piece(feet, below), piece(heads, room));
    }

    private static Item.Repeated repeated(Strand.Chunk chunk) {
        return chunk.cut() == null ? Item.Repeated.NOTHING : chunk.cut().repeated();
    }

    private static void add(List<Fragment.Placed> parts, Item.@Nullable Piece piece, double x, double y) {
        if (piece != null) {
            parts.add(new Fragment.Placed(piece.fragment(), x, y));
        }
    }

    private static Item.@Nullable Piece piece(List<Fragment.Placed> parts, double height) {
        return height <= TOLERANCE && parts.isEmpty() ? null : Item.Piece.of(new Fragment.Group(parts), height);
    }
}
