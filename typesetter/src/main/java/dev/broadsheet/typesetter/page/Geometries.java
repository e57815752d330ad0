package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.PageContext;
import dev.broadsheet.typesetter.css.Styles;
import java.util.HashMap;
import java.util.Map;

/** The geometry of every page, by its name, its place and its side. */
final class Geometries implements PageHeights {

    private final Styles styles;
    private final Map<PageContext, PageGeometry> known = new HashMap<>();

    Geometries(Styles styles) {
        this.styles = styles;
    }

    PageGeometry page(int index, String name) {
        return of(new PageContext(name, index == 0, index % 2 == 1, false));
    }

    PageGeometry blank(int index, String name) {
        return of(new PageContext(name, index == 0, index % 2 == 1, true));
    }

    private PageGeometry of(PageContext context) {
        return known.computeIfAbsent(context, page -> PageGeometry.of(styles.page(page)));
    }

    @Override
    public double of(int page, String name) {
        return page(page, name).height();
    }

    /** What boxes on the pages of a name are measured by; those without a name by the first page. */
    double width(String name) {
        return page(name.isEmpty() ? 0 : 1, name).width();
    }

    double height(String name) {
        double sides = Math.min(of(1, name), of(2, name));
        return name.isEmpty() ? Math.min(of(0, name), sides) : sides;
    }
}
