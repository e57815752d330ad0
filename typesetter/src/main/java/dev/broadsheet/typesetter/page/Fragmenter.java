package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the stretches of a galley between page ends into fragments, closing and reopening boxes that are cut. */
final class Fragmenter {

    private final Galley galley;
    private final boolean nested;
    private final Deque<Opened> open = new ArrayDeque<>();
    private List<Fragment.@Nullable Placement> backdrop = new ArrayList<>();
    private List<Fragment.Placement> content = new ArrayList<>();
    private List<Fragment.SideStart> sides = new ArrayList<>();
    private List<Item.Pinned> pinned = new ArrayList<>();
    private double pen;

    /** A box that is open: where it begins on this page, its slot in the painting order, and whether it begins here. */
    private record Opened(Frame frame, double top, int slot, boolean first) {}

    /** @param nested whether the fragments stand within others, so that nothing in them can leave them for the page */
    Fragmenter(Galley galley, boolean nested) {
        this.galley = galley;
        this.nested = nested;
    }

    /** The whole galley in one piece. */
    static Fragment whole(Galley galley) {
        return new Fragmenter(galley, true).next(0, galley.items().size(), null, false);
    }

    /**
     * The next fragment; calls follow the galley's order.
     *
     * @param head repeated above the fragment, if any
     * @param cutAbove whether a page end stands above, so that leading margins are lost
     */
    Fragment next(int from, int to, Item.@Nullable Piece head, boolean cutAbove) {
        begin(head);
        int index = cutAbove ? skipGaps(from, to) : from;
        for (; index < to; index++) {
            item(galley.items().get(index));
        }
        return finish();
    }

    private int skipGaps(int from, int to) {
        int index = from;
        while (index < to && galley.items().get(index) instanceof Item.Gap) {
            index++;
        }
        return index;
    }

    private void begin(Item.@Nullable Piece head) {
        backdrop = new ArrayList<>();
        content = new ArrayList<>();
        sides = new ArrayList<>();
        pinned = new ArrayList<>();
        pen = 0;
        List<Opened> carried = new ArrayList<>(open);
        open.clear();
        for (int i = carried.size() - 1; i >= 0; i--) {
            push(carried.get(i).frame(), false);
        }
        if (head != null) {
            place(head);
        }
    }

    private void push(Frame frame, boolean first) {
        open.push(new Opened(frame, pen, backdrop.size(), first));
        backdrop.add(null);
    }

    private void item(Item item) {
        if (item instanceof Item.Piece piece) {
            place(piece);
        } else if (item instanceof Item.Open opening) {
            labels(opening.frame());
            push(opening.frame(), true);
        } else if (item instanceof Item.Close) {
            close(true);
        } else if (item instanceof Item.Side side) {
            side(side);
        } else if (item instanceof Item.Overlay overlay) {
            content.add(new Fragment.Placement(overlay.drawing(), overlay.x(), pen + overlay.y()));
        } else if (item instanceof Item.Pinned box) {
            pinned(box);
        } else {
            pen += item.height();
        }
    }

    private void side(Item.Side side) {
        if (nested) {
            content.add(new Fragment.Placement(whole(side.column()), side.x(), pen));
        } else {
            sides.add(new Fragment.SideStart(side, pen));
        }
    }

    private void pinned(Item.Pinned box) {
        if (nested) {
            content.add(new Fragment.Placement(box.drawing(), box.x(), pen));
        } else {
            pinned.add(box);
        }
    }

    private void place(Item.Piece piece) {
        content.add(new Fragment.Placement(piece.drawing(), 0, pen));
        pen += piece.height();
    }

    private void labels(Frame frame) {
        for (Label label : frame.labels()) {
            content.add(new Fragment.Placement((painter, x, y) -> painter.label(label, x, y), 0, pen));
        }
    }

    private void close(boolean last) {
        Opened box = open.pop();
        if (box.frame().visible()) {
            backdrop.set(box.slot(), box.frame().part(box.top(), pen, box.first(), last));
        }
    }

    private Fragment finish() {
        List<Opened> stillOpen = new ArrayList<>(open);
        while (!open.isEmpty()) {
            close(false);
        }
        for (int i = stillOpen.size() - 1; i >= 0; i--) {
            open.push(stillOpen.get(i));
        }
        List<Fragment.Placement> painted = new ArrayList<>();
        for (Fragment.@Nullable Placement placement : backdrop) {
            if (placement != null) {
                painted.add(placement);
            }
        }
        return new Fragment(painted, content, pen, sides, pinned);
    }
}
