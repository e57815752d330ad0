package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.page.breaks.Columns;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.fragmentation.PageStarts;
import dev.broadsheet.typesetter.page.fragmentation.PlacedFloats;
import dev.broadsheet.typesetter.page.fragmentation.TextFragment;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document cut into pages. After {@link #release}, only the places where they end remain. */
public final class Pages {

    private final List<Extent> extents;
    private final int items;
    private final Sheets sheets;
    private final PlacedFloats floats;
    private @Nullable Content content;

    /** The part that takes most of the memory. */
    private record Content(
            Galley galley, FlexibleContent leeway, List<TextFragment> fragments, List<ColumnFragment> notes) {}

    Pages(Galley galley, PageCutter.Cut cut, Sheets sheets, List<ColumnFragment> notes, PlacedFloats floats) {
        this.extents = cut.extents();
        this.items = galley.items().size();
        this.sheets = sheets;
        this.floats = floats;
        List<TextFragment> fragments = Columns.pages(
                galley, extents, extent -> sheets.page(extent.slot().page()).columnWidth(), cut.leeway());
        this.content = new Content(galley, cut.leeway(), fragments, notes);
    }

    /** Returns a copy in which some items are replaced by others of the same height. */
    Pages with(IdentityHashMap<Item, Item> others) {
        return others.isEmpty() ? this : renewed(galley().with(others));
    }

    private Pages renewed(Galley galley) {
        return new Pages(galley, new PageCutter.Cut(extents, content().leeway()), sheets, notes(), floats);
    }

    /** Whether pages end at the same places as those of another layout, so that all content lands on the same page. */
    public boolean endLike(Pages others) {
        return extents.equals(others.extents) && items == others.items;
    }

    /** Releases the content, since callers may hold these pages while others are laid out or drawn. */
    public void release() {
        content = null;
    }

    private Content content() {
        return Objects.requireNonNull(content, "drawn, or laid out anew");
    }

    Galley galley() {
        return content().galley();
    }

    /** Returns where each page begins in the document. */
    List<Pagination.PageBreak> starts() {
        return PageStarts.of(galley(), extents);
    }

    List<Extent> extents() {
        return extents;
    }

    Sheets sheets() {
        return sheets;
    }

    /** Returns the text of each column. */
    List<TextFragment> fragments() {
        return content().fragments();
    }

    /** Returns the footnotes of each column. */
    List<ColumnFragment> notes() {
        return content().notes();
    }

    PlacedFloats floats() {
        return floats;
    }
}
