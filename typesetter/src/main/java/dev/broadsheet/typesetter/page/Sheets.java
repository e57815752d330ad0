package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.Extent;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import java.util.List;

/** The pages of a document whose text has been cut into its extents. */
record Sheets(Geometries geometries, List<Extent> extents) {

    /** A page that has only columns in its margin follows the last one of the text. */
    PageGeometry page(int index) {
        Extent extent = extents.get(Math.min(index, extents.size() - 1));
        boolean blank = extent.blank() && index < extents.size();
        return blank ? geometries.blank(index, extent.page()) : geometries.page(index, extent.page());
    }

    double height(int index) {
        return page(index).height();
    }
}
