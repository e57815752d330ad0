package dev.broadsheet.typesetter.page.sheet;

import dev.broadsheet.typesetter.page.fragment.Fragment;
import java.util.List;

/**
 * A page with its content.
 *
 * @param geometry geometry of its sheet
 * @param content fragments in painting order, relative to the upper left corner of the page
 */
public record PageFragment(PageGeometry geometry, List<Fragment.Placed> content) {

    public PageFragment {
        content = List.copyOf(content);
    }
}
