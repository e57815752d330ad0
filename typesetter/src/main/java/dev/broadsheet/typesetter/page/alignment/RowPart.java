package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import java.util.List;
import java.util.Optional;

/**
 * What of a row is on one page. All heights are from the top of the row, in pt.
 *
 * @param top where it begins
 * @param bottom where it ends
 * @param first whether the row begins here
 * @param last whether the row ends here
 * @param contents what is here of each item, in their order; empty for those of which nothing is
 */
public record RowPart(double top, double bottom, boolean first, boolean last, List<Optional<Content>> contents) {

    public RowPart {
        contents = List.copyOf(contents);
    }

    /**
     * What is here of an item.
     *
     * @param y of its top
     * @param continued whether the item begins on a page before
     */
    public record Content(ColumnFragment fragment, double y, boolean continued) {}
}
