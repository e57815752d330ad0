package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places items; CSS Grid Layout 1, section 8.5. Here a line is a row, or a column if {@code grid-auto-flow} is
 * {@code column}; lines are filled one after another.
 */
final class Placement {

    /** Most lines; beyond it, items span one line only. */
    private static final int MOST_LINES = 50_000;

    private final boolean columnFlow;
    private final boolean dense;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private final Place[] places;
    private int before;
    private int across;
    private int beforeAcross;
    private int line;
    private int position;

    /** The requested placement of an item. @param along its lines @param across its position in the line */
    private record Wish(BlockBox box, Axis.Range along, Axis.Range across) {}

    private record Place(int line, int position, int lines, int positions) {}

    /**
     * The areas of all items.
     *
     * @param rowsBefore implicit rows before the explicit ones
     * @param columnsBefore implicit columns before the explicit ones
     */
    record Result(List<Slot> slots, int rows, int columns, int rowsBefore, int columnsBefore) {}

    private Placement(ComputedStyle style, int count) {
        this.columnFlow = style.gridAutoFlow().isColumn();
        this.dense = style.gridAutoFlow().isDense();
        this.places = new Place[count];
    }

    static Result of(ComputedStyle style, List<BlockBox> boxes, Axis rows, Axis columns) {
        Placement placement = new Placement(style, boxes.size());
        for (BlockBox box : boxes) {
            ComputedStyle own = box.style();
            Axis.Range row = rows.range(own.gridRowStart(), own.gridRowEnd());
            Axis.Range column = columns.range(own.gridColumnStart(), own.gridColumnEnd());
            placement.wishes.add(placement.columnFlow ? new Wish(box, column, row) : new Wish(box, row, column));
        }
        placement.bound(placement.columnFlow ? rows : columns);
        placement.place();
        return placement.result(rows, columns);
    }

    /** Determines the number of implicit tracks before the explicit ones, and the length of a line. */
    private void bound(Axis explicit) {
        int last = explicit.count();
        for (Wish wish : wishes) {
            if (wish.along().definite()) {
                before = Math.max(before, -wish.along().start());
            }
            if (wish.across().definite()) {
                beforeAcross = Math.max(beforeAcross, -wish.across().start());
                last = Math.max(last, wish.across().end());
            }
        }
        across = Math.max(1, last + beforeAcross);
    }

    private void place() {
        Map<Integer, Integer> reached = new HashMap<>();
        forEach(
                true,
                true,
                wish -> new Place(
                        start(wish),
                        position(wish),
                        span(wish.along()),
                        wish.across().span()));
        forEach(true, false, wish -> inLine(wish, reached));
        for (Wish wish : wishes) {
            across = Math.max(
                    across, wish.across().definite() ? 1 : wish.across().span());
        }
        for (int i = 0; i < places.length; i++) {
            Wish wish = wishes.get(i);
            if (places[i] == null) {
                take(i, wish.across().definite() ? atPosition(wish) : anywhere(wish));
            }
        }
    }

    private interface Finding {
        Place of(Wish wish);
    }

    private void forEach(boolean along, boolean acrossLine, Finding finding) {
        for (int i = 0; i < places.length; i++) {
            Wish wish = wishes.get(i);
            if (wish.along().definite() == along && wish.across().definite() == acrossLine) {
                take(i, finding.of(wish));
            }
        }
    }

    private int start(Wish wish) {
        return wish.along().start() + before;
    }

    private int position(Wish wish) {
        return wish.across().start() + beforeAcross;
    }

    private int span(Axis.Range along) {
        return taken.size() + along.span() > MOST_LINES ? 1 : along.span();
    }

    /** Places an item with a definite line, after others placed there in the same way. */
    private Place inLine(Wish wish, Map<Integer, Integer> reached) {
        int from = dense ? 0 : reached.getOrDefault(start(wish), 0);
        Place place =
                new Place(start(wish), from, span(wish.along()), wish.across().span());
        while (!isFree(place)) {
            place = new Place(place.line(), place.position() + 1, place.lines(), place.positions());
        }
        reached.put(place.line(), place.position() + place.positions());
        across = Math.max(across, place.position() + place.positions());
        return place;
    }

    /** Places an item with a definite position in the next line where it is free. */
    private Place atPosition(Wish wish) {
        int wanted = position(wish);
        line = dense ? 0 : wanted < position ? line + 1 : line;
        position = wanted;
        Place place = new Place(line, wanted, span(wish.along()), wish.across().span());
        while (!isFree(place)) {
            line++;
            place = new Place(line, wanted, place.lines(), place.positions());
        }
        return place;
    }

    private Place anywhere(Wish wish) {
        if (dense) {
            line = 0;
            position = 0;
        }
        int lines = span(wish.along());
        int positions = wish.across().span();
        while (true) {
            if (position + positions > across) {
                line++;
                position = 0;
            }
            Place place = new Place(line, position, lines, positions);
            if (isFree(place)) {
                return place;
            }
            position++;
        }
    }

    private boolean isFree(Place place) {
        int end = Math.min(taken.size(), place.line() + place.lines());
        for (int i = place.line(); i < end; i++) {
            int next = taken.get(i).nextSetBit(place.position());
            if (next >= 0 && next < place.position() + place.positions()) {
                return false;
            }
        }
        return true;
    }

    private void take(int index, Place place) {
        places[index] = place;
        while (taken.size() < place.line() + place.lines()) {
            taken.add(new BitSet());
        }
        for (int i = place.line(); i < place.line() + place.lines(); i++) {
            taken.get(i).set(place.position(), place.position() + place.positions());
        }
    }

    private Result result(Axis rows, Axis columns) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            @Nullable Place place = places[i];
            if (place != null) {
                BlockBox box = wishes.get(i).box();
                slots.add(
                        columnFlow
                                ? new Slot(box, place.position(), place.line(), place.positions(), place.lines())
                                : new Slot(box, place.line(), place.position(), place.lines(), place.positions()));
            }
        }
        Axis explicit = columnFlow ? columns : rows;
        int lines = Math.max(explicit.count() + before, taken.size());
        return columnFlow
                ? new Result(slots, across, lines, beforeAcross, before)
                : new Result(slots, lines, across, before, beforeAcross);
    }
}
