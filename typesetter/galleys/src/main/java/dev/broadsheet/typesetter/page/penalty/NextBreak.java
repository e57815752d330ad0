package dev.broadsheet.typesetter.page.penalty;

import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import dev.broadsheet.typesetter.page.penalty.ForcedBreak.Side;
import org.jspecify.annotations.Nullable;

/** The page or column end forced before the next content of a galley, and the page name of that content. */
public final class NextBreak {

    private boolean forced;
    private boolean columnForced;
    private Side side = Side.ANY;
    private String first = "";
    private String page = "";
    private String wanted = "";

    /** Forces a page end. @param possible whether there is content before it */
    public void force(Break value, boolean possible) {
        forced = possible;
        Side asked = Side.of(value);
        side = asked == Side.ANY ? side : asked;
    }

    public boolean isForced() {
        return forced;
    }

    public void forceColumn(boolean possible) {
        columnForced = possible;
    }

    public boolean isColumnForced() {
        return columnForced;
    }

    /** Whether content of this page name needs another page than the content before it. */
    public boolean changes(String name) {
        return !name.equals(page);
    }

    /** Sets the page name for the next content; a change forces a page end. */
    public void name(String name) {
        wanted = name;
    }

    /** Records that the next content is the first of the galley. */
    public void start() {
        first = wanted;
        page = wanted;
    }

    /** Records that a page can end here; forces its end if the next content has another page name. */
    public void take() {
        if (!wanted.equals(page)) {
            page = wanted;
            forced = true;
        }
    }

    /** Returns the forced page end; null for none. */
    public @Nullable ForcedBreak turn() {
        return forced ? new ForcedBreak(side, page) : null;
    }

    /** Records that content has been placed after the end. */
    public void settled() {
        forced = false;
        columnForced = false;
        side = Side.ANY;
    }

    /** Returns the name of the first page; empty for none. */
    public String first() {
        return first;
    }
}
