package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.value.Keyword.Break;
import dev.broadsheet.typesetter.page.galley.ForcedBreak.Side;
import org.jspecify.annotations.Nullable;

/** The end of a page or column that is forced before what follows in a galley, and the names of its pages. */
final class NextBreak {

    private boolean forced;
    private boolean columnForced;
    private Side side = Side.ANY;
    private String first = "";
    private String page = "";
    private String wanted = "";

    /** A box asks for the end of a page. @param possible whether there is anything that can end */
    void force(Break value, boolean possible) {
        forced = possible;
        Side asked = Side.of(value);
        side = asked == Side.ANY ? side : asked;
    }

    boolean isForced() {
        return forced;
    }

    void forceColumn(boolean possible) {
        columnForced = possible;
    }

    boolean isColumnForced() {
        return columnForced;
    }

    /** The name of the pages for what follows: a change forces a page end. */
    void name(String name) {
        wanted = name;
    }

    /** What follows is the first thing of the galley. */
    void start() {
        first = wanted;
        page = wanted;
    }

    /** A page can end here, and does where the pages that follow have another name. */
    void take() {
        if (!wanted.equals(page)) {
            page = wanted;
            forced = true;
        }
    }

    /** How the page must end here; null when it only may. */
    @Nullable
    ForcedBreak turn() {
        return forced ? new ForcedBreak(side, page) : null;
    }

    /** Something is on the pages and columns that follow. */
    void settled() {
        forced = false;
        columnForced = false;
        side = Side.ANY;
    }

    /** Name of the first page; empty for none. */
    String first() {
        return first;
    }
}
