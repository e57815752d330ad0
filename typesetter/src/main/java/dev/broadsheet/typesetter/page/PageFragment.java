package dev.broadsheet.typesetter.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page with all that stands on it.
 *
 * @param geometry of its sheet
 * @param content in the order in which it is painted, from the upper left corner of the page
 */
record PageFragment(PageGeometry geometry, List<Fragment.Placed> content) {

    PageFragment {
        content = List.copyOf(content);
    }

    /** With more that is painted over it. */
    PageFragment with(List<Fragment.Placed> more) {
        List<Fragment.Placed> all = new ArrayList<>(content);
        all.addAll(more);
        return new PageFragment(geometry, all);
    }
}
