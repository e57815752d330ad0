package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.Names;
import dev.broadsheet.source.Limits;
import java.util.Set;

/** Counts the open raw HTML elements across all fragments of raw HTML of a body. */
final class HtmlNesting {

    /** Elements that need no end tag. */
    private static final Set<String> UNCOUNTED =
            Names.of("area base br col colgroup dd dt embed hr img input li link mprescripts mspace meta p param rp rt "
                    + "source tbody td tfoot th thead tr track wbr");

    private int open;
    private boolean reported;

    /** Counts a tag; false if it would exceed {@link Limits#MARKDOWN_NESTING}. */
    boolean accept(String name, boolean startTag) {
        if (UNCOUNTED.contains(name)) {
            return true;
        }
        int next = startTag ? open + 1 : Math.max(0, open - 1);
        if (next > Limits.MARKDOWN_NESTING) {
            return false;
        }
        open = next;
        return true;
    }

    /** Returns true at the first call only, since one report per body is enough. */
    boolean reportNow() {
        boolean first = !reported;
        reported = true;
        return first;
    }
}
