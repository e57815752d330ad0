package dev.broadsheet.typesetter.page.sheet;

import dev.broadsheet.typesetter.page.fragment.Fragment;
import java.util.List;

/**
 * A page with all that is on it.
 *
 * @param geometry of its sheet
 * @param content in the order in which it is painted, from the upper left corner of the page
 */
public record PageFragment(PageGeometry geometry, List<Fragment.Placed> content) {

    public PageFragment {
        content = List.copyOf(content);
    }
}
