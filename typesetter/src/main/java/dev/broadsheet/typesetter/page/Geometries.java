package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.Styles;

/** The geometry of every page: first, right-hand and left-hand. */
final class Geometries implements PageHeights {

    private final PageGeometry first;
    private final PageGeometry left;
    private final PageGeometry right;

    Geometries(Styles styles) {
        first = PageGeometry.of(styles, 0);
        left = PageGeometry.of(styles, 1);
        right = PageGeometry.of(styles, 2);
    }

    PageGeometry page(int index) {
        if (index == 0) {
            return first;
        }
        return index % 2 == 1 ? left : right;
    }

    @Override
    public double of(int page) {
        return page(page).height();
    }

    /** What positioned boxes and pictures are measured by. */
    PageArea area() {
        return new PageArea(first.width(), Math.min(first.height(), Math.min(left.height(), right.height())));
    }
}
