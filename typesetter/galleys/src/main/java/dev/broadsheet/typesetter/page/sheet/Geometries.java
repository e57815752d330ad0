package dev.broadsheet.typesetter.page.sheet;

import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The geometry of every page, by name, index and side. */
public final class Geometries implements PageHeights {

    private final Styles styles;
    private final boolean counts;
    private final Map<PageContext, PageGeometry> known = new HashMap<>();
    private final Map<String, PageGeometry[]> byName = new HashMap<>();

    public Geometries(Styles styles) {
        this.styles = styles;
        this.counts = styles.countsPages();
    }

    /** Returns the geometry of a page; called for each line that may end a page. */
    public PageGeometry page(int index, String name) {
        if (counts) {
            return of(context(name, index, false));
        }
        PageGeometry[] pages = byName.get(name);
        if (pages == null) {
            pages = pages(name);
            byName.put(name, pages);
        }
        return pages[index == 0 ? 0 : 2 - index % 2];
    }

    /** Returns the geometries of the first, a left and a right page. */
    private PageGeometry[] pages(String name) {
        return new PageGeometry[] {of(context(name, 0, false)), of(context(name, 1, false)), of(context(name, 2, false))
        };
    }

    public PageGeometry blank(int index, String name) {
        return of(context(name, index, true));
    }

    private PageContext context(String name, int index, boolean blank) {
        return new PageContext(name, index == 0, index % 2 == 1, blank, counts ? index + 1 : 0);
    }

    /** Whether page styles depend on the page number. */
    public boolean countsPages() {
        return counts;
    }

    private PageGeometry of(PageContext context) {
        return known.computeIfAbsent(context, page -> PageGeometry.of(styles.page(page)));
    }

    @Override
    public double of(int page, String name) {
        return page(page, name).height();
    }

    @Override
    public int columns(int page, String name) {
        return page(page, name).columns().count();
    }

    /** Returns the column width of the pages of a name; for pages without a name, that of the first page. */
    public double width(String name) {
        return measure(name).columnWidth();
    }

    /** Whether pages without a name differ in width. */
    public boolean differInWidth() {
        double first = page(0, "").columnWidth();
        return counts
                || first != page(1, "").columnWidth()
                || first != page(2, "").columnWidth();
    }

    /**
     * Returns an estimate of where pages begin, if the first page alone differs in column width: as if each page were full. Empty
     * otherwise.
     */
    public Optional<PageTops> guess() {
        double others = page(1, "").columnWidth();
        if (counts || page(0, "").columnWidth() == others || page(2, "").columnWidth() != others) {
            return Optional.empty();
        }
        return Optional.of(new PageTops(
                List.of(0.0, of(0, "")),
                List.of(page(0, "").columnWidth(), others),
                List.of(0, 1),
                List.of(),
                new IdentityHashMap<>()));
    }

    PageGeometry measure(String name) {
        return page(name.isEmpty() ? 0 : 1, name);
    }

    double height(String name) {
        double sides = Math.min(of(1, name), of(2, name));
        return name.isEmpty() ? Math.min(of(0, name), sides) : sides;
    }
}
