package dev.broadsheet.typesetter.page.fragmentation;

import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.box.FrameArea;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The boxes that are open where a galley is divided. Each is closed at the end of a page or column, and reopened on the next. */
final class OpenBoxes {

    private final Deque<Opened> open = new ArrayDeque<>();
    private final Deque<Frame> suspended = new ArrayDeque<>();
    private PaintOrder painted = new PaintOrder();
    private double page;
    private int depthOfColumns;

    /**
     * A box that is open.
     *
     * @param top its top on this page
     * @param slot its index in the painting order
     * @param first whether it begins here
     * @param shift distance of its column from the first one
     * @param page width of the page on which it began
     */
    private record Opened(Frame frame, double top, int slot, boolean first, double shift, double page) {}

    /** Begins a page: reopens the boxes at its top. @param width width of the page, in pt */
    void beginPage(PaintOrder order, double width) {
        painted = order;
        page = width;
        List<Opened> carried = new ArrayList<>(open);
        open.clear();
        for (int i = carried.size() - 1; i >= 0; i--) {
            push(carried.get(i).frame(), 0, false, 0, carried.get(i).page());
        }
    }

    /** Closes the boxes at the end of a page, until the next page. */
    void endPage(double bottom) {
        open.forEach(box -> end(box, bottom, false));
    }

    /** @param closedWithin number of boxes that are closed within the columns, but began before them */
    void beginColumns(int closedWithin, double top) {
        depthOfColumns = Math.max(0, open.size() - Math.max(0, closedWithin - suspended.size()));
        endColumn(top);
    }

    /** Reopens at the top of a column the boxes that began within the columns. */
    void beginColumn(double top, double shift) {
        while (!suspended.isEmpty()) {
            push(suspended.pop(), top, false, shift, page);
        }
    }

    /** Closes the boxes that began within the columns, until the next column. */
    void endColumn(double bottom) {
        while (open.size() > depthOfColumns) {
            Opened box = open.pop();
            end(box, bottom, false);
            suspended.push(box.frame());
        }
    }

    void open(Frame frame, double top, double shift) {
        push(frame, top, true, shift, page);
    }

    /**
     * Closes a box; one that is suspended at a column end does not continue, since none of its content follows.
     *
     * @return whether it was open here rather than suspended
     */
    boolean close(Frame frame, double bottom) {
        boolean here = !suspended.remove(frame);
        if (here) {
            end(open.pop(), bottom, true);
        }
        return here;
    }

    int count() {
        return open.size();
    }

    private void push(Frame frame, double top, boolean first, double shift, double beganOn) {
        open.push(new Opened(frame, top, painted.reserve(frame.effect()), first, shift, beganOn));
    }

    private void end(Opened box, double bottom, boolean last) {
        double wider = page - box.page();
        painted.end(box.slot(), box.frame(), new FrameArea(box.top(), bottom, box.shift(), wider, box.first(), last));
    }
}
