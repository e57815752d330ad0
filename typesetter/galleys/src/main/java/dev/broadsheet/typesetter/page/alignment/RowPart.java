package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import java.util.List;
import java.util.Optional;

/**
 * The part of a row on one page. Positions are from the top of the row, in pt.
 *
 * @param top top of the part
 * @param bottom bottom of the part
 * @param first whether the row begins here
 * @param last whether the row ends here
 * @param contents content of each item on this page, in the order of the items; empty if an item has none here
 */
public record RowPart(double top, double bottom, boolean first, boolean last, List<Optional<Content>> contents) {

    public RowPart {
        contents = List.copyOf(contents);
    }

    /**
     * The content of an item on one page.
     *
     * @param y its top
     * @param continued whether the item begins on a previous page
     */
    public record Content(ColumnFragment fragment, double y, boolean continued) {}
}
