package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.sheet.PageHeights;
import java.util.ArrayList;
import java.util.List;

/** Plans columns and pages of floats only, which follow a page that has no room for all floats that it calls. */
record FloatPages(BreakPoints cuts, PageHeights heights, Slots slots) {

    /**
     * Returns the columns of floats after a page. If its end is forced, they hold all floats called so far.
     *
     * @param from ending of the previous page
     * @param name name of the page
     * @param end index of the cut at which it ends
     * @param placed floats on the page
     */
    NextSlots after(Ending from, String name, int end, PageFloats.Placed placed) {
        BreakPoints.BreakPoint cut = cuts.get(end);
        Slot slot = slots.next(from.next(), name);
        if (placed.to() >= cut.floats()) {
            return new NextSlots(List.of(), slot);
        }
        List<Ending.Alone> alone = new ArrayList<>();
        int last = placed.to();
        while (last < cut.floats()) {
            if (slot.column() > 0 && cuts.floats().isAcross(last)) {
                slot = slots.at(slot.page() + 1, 0, name);
            }
            boolean samePage = slot.page() == from.next().page();
            double room = heights.of(slot.page(), name) - (samePage ? from.shared() + placed.shared() : 0);
            boolean all = cut.forced() || (cuts.isBarrier(end) && !cuts.floats().canShare(last, cut.floats(), room));
            int to = cuts.floats().placeAlone(last, cut.floats(), room, all, slot);
            if (to == last) {
                break;
            }
            alone.add(new Ending.Alone(slot, to));
            boolean across = slot.isShared() && cuts.floats().isAcross(last);
            slot = across ? slots.at(slot.page() + 1, 0, name) : slots.next(slot, name);
            last = to;
        }
        return new NextSlots(List.copyOf(alone), alone.isEmpty() ? slots.next(from.next(), name) : slot);
    }
}
