package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.ForcedBreak;
import dev.broadsheet.typesetter.page.sheet.PageHeights;
import org.jspecify.annotations.Nullable;

/** The columns of pages one after the other. */
record Slots(PageHeights heights) {

    Slot at(int page, int column, String pageName) {
        return new Slot(page, column, heights.columns(page, pageName));
    }

    Slot next(Slot slot, String pageName) {
        return slot.isLast()
                ? at(slot.page() + 1, 0, pageName)
                : new Slot(slot.page(), slot.column() + 1, slot.columns());
    }

    /** Where the next page begins, when it has to have a side. */
    Slot turned(@Nullable ForcedBreak turn, Slot next, String pageName) {
        if (turn == null) {
            return next;
        }
        int page = next.column() == 0 ? next.page() : next.page() + 1;
        return at(turn.next(page), 0, pageName);
    }

    /** How many pages stay empty before one that is not where it was expected. */
    static int blanks(Slot expected, Slot next) {
        return Math.max(0, next.page() - expected.page() - (expected.column() > 0 ? 1 : 0));
    }
}
