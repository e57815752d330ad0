package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.Extent;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import java.util.ArrayList;
import java.util.List;

/** The pages of a document whose text has been cut into its extents. */
final class Sheets {

    private final Geometries geometries;
    private final List<Extent> extents;
    private final List<List<Extent>> pages = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    Sheets(Geometries geometries, List<Extent> extents) {
        this.geometries = geometries;
        this.extents = extents;
        for (int i = 0; i < extents.size(); i++) {
            int page = extents.get(i).slot().page();
            while (pages.size() <= page) {
                pages.add(new ArrayList<>());
                firsts.add(i);
            }
            pages.get(page).add(extents.get(i));
        }
    }

    List<Extent> extents() {
        return extents;
    }

    /** How many pages the text has. */
    int count() {
        return pages.size();
    }

    /** The columns of a page, in the order in which they are read. */
    List<Extent> columns(int page) {
        return page < pages.size() ? pages.get(page) : List.of();
    }

    /** Index of the first of them among the extents. */
    int firstColumn(int page) {
        return page < pages.size() ? firsts.get(page) : extents.size();
    }

    /** A page that has only columns in its margin follows the last one of the text. */
    PageGeometry page(int index) {
        Extent extent = pages.get(Math.min(index, pages.size() - 1)).get(0);
        boolean blank = extent.blank() && index < pages.size();
        return blank ? geometries.blank(index, extent.page()) : geometries.page(index, extent.page());
    }

    double height(int index) {
        return page(index).height();
    }
}
