package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import java.util.ArrayList;
import java.util.List;

/** The pages of a document, each with the extents of the text on it. */
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

    /** Returns the number of pages of the text, without those after it that have only margin columns. */
    int count() {
        return pages.size();
    }

    /** Returns the columns of a page in reading order. */
    List<Extent> columns(int page) {
        return page < pages.size() ? pages.get(page) : List.of();
    }

    /** Returns the index of a page's first column among the extents. */
    int firstColumn(int page) {
        return page < pages.size() ? firsts.get(page) : extents.size();
    }

    /** Returns the geometry of a page. Pages after the text, which have only margin columns, have the name of its last page. */
    PageGeometry page(int index) {
        Extent extent = pages.get(Math.min(index, pages.size() - 1)).get(0);
        boolean blank = extent.blank() && index < pages.size();
        return blank ? geometries.blank(index, extent.page()) : geometries.page(index, extent.page());
    }

    double height(int index) {
        return page(index).height();
    }
}
