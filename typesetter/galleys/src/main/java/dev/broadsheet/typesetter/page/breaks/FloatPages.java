package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragmentation.Slot;
import dev.broadsheet.typesetter.page.fragmentation.Slots;
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
        double above = slot.column() > 0 ? from.shared() + placed.shared() : 0;
        while (last < cut.floats()) {
            double room = heights.of(slot.page(), name) - above;
            boolean all = cut.forced() || (cuts.isBarrier(end) && !cuts.floats().canShare(last, cut.floats(), room));
            if (slot.column() > 0
                    && (cuts.floats().isAcross(last) || !cuts.floats().fits(last, room))) {
                if (!all && !isBelowFloats(from, slot, above)) {
                    break; // text fills the other columns of the page
                }
                slot = slots.at(slot.page() + 1, 0, name);
                above = 0;
                continue;
            }
            List<Ending.Alone> here = all
                    ? new FloatColumns(cuts.floats(), slots, slot, name).place(last, cut.floats(), room)
                    : cuts.floats().placeAlone(last, cut.floats(), room, slot);
            if (here.isEmpty()) {
                break;
            }
            alone.addAll(here);
            int to = here.get(here.size() - 1).to();
            above += slot.isShared() ? cuts.floats().heightAcross(last, to) : 0;
            slot = slots.next(here.get(here.size() - 1).slot(), name);
            above = slot.column() > 0 ? above : 0;
            last = to;
        }
        Slot next = isBelowFloats(from, slot, above) ? slots.at(slot.page() + 1, 0, name) : slot;
        return new NextSlots(List.copyOf(alone), next);
    }

    /** Whether a slot is on a page without text, below floats that span all columns, where text does not continue. */
    private static boolean isBelowFloats(Ending from, Slot slot, double above) {
        return above > 0 && slot.page() != from.next().page();
    }
}
