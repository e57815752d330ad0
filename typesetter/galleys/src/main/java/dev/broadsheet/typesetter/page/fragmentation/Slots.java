package dev.broadsheet.typesetter.page.fragmentation;

import dev.broadsheet.typesetter.page.penalty.ForcedBreak;
import dev.broadsheet.typesetter.page.sheet.PageHeights;
import org.jspecify.annotations.Nullable;

/** Enumerates the columns of all pages. */
public record Slots(PageHeights heights) {

    public Slot at(int page, int column, String pageName) {
        return new Slot(page, column, heights.columns(page, pageName));
    }

    public Slot next(Slot slot, String pageName) {
        return slot.isLast()
                ? at(slot.page() + 1, 0, pageName)
                : new Slot(slot.page(), slot.column() + 1, slot.columns());
    }

    /** Returns the slot after a forced page end, which may ask for a left or a right page. */
    public Slot turned(@Nullable ForcedBreak turn, Slot next, String pageName) {
        if (turn == null) {
            return next;
        }
        int page = next.column() == 0 ? next.page() : next.page() + 1;
        return at(turn.next(page), 0, pageName);
    }

    /** Returns the number of blank pages between the expected slot and that of the next page. */
    public static int blanks(Slot expected, Slot next) {
        return Math.max(0, next.page() - expected.page() - (expected.column() > 0 ? 1 : 0));
    }
}
