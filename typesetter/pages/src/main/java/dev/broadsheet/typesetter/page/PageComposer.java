package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.canvas.Canvas.Artifact;
import dev.broadsheet.typesetter.page.evenness.Depth;
import dev.broadsheet.typesetter.page.evenness.PageReader;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.KeptPage;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.fragmentation.PlacedFloats;
import dev.broadsheet.typesetter.page.fragmentation.TextFragment;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Composes pages: positions text, floats, footnotes, margin columns, margin notes and positioned boxes on the sheet. */
final class PageComposer {

    private final Sheets sheets;
    private final PlacedFloats floats;
    private final @Nullable TextFragment[] fragments;
    private final @Nullable ColumnFragment[] notes;
    private final FootnoteArea noteArea;
    private final List<FixedBox> fixed;
    private final Map<Integer, KeptPage> kept;
    private final SideColumns sides;
    private final SideNotes sideNotes;
    private final double line;

    /** @param line unit of white space, in pt; 0 if it is not measured by lines */
    PageComposer(Pages pages, FootnoteArea noteArea, double line) {
        this.sheets = pages.sheets();
        this.floats = pages.floats();
        this.fragments = pages.fragments().toArray(new TextFragment[0]);
        this.notes = pages.notes().toArray(new ColumnFragment[0]);
        this.fixed = fixed(pages);
        this.kept = kept(pages);
        this.noteArea = noteArea;
        this.line = line;
        this.sides = new SideColumns(sheets::height);
        this.sideNotes = new SideNotes(sheets::page);
        for (int column = 0; column < fragments.length; column++) {
            addSides(column);
        }
        sideNotes.place(sides);
    }

    private void addSides(int column) {
        Extent extent = sheets.extents().get(column);
        int page = extent.slot().page();
        double above = floats.above(extent) + floats.aboveAll(sheets.columns(page));
        for (TextFragment.SideStart start : fragment(column).sides()) {
            sides.add(page, start.lowered(above));
        }
        for (TextFragment.NoteStart start : fragment(column).sideNotes()) {
            sideNotes.add(page, start.lowered(above));
        }
    }

    private TextFragment fragment(int column) {
        return Objects.requireNonNull(fragments[column], "released");
    }

    /** Releases the text and footnotes of a page, which take most of the memory. The page must not be requested afterwards. */
    void release(int page) {
        int first = sheets.firstColumn(page);
        int last = first + sheets.columns(page).size();
        Arrays.fill(fragments, first, last, null);
        Arrays.fill(notes, first, last, null);
    }

    /** Returns the number of blank pages. */
    int blank() {
        return (int) sheets.extents().stream().filter(Extent::blank).count();
    }

    /** Returns the number of all pages. */
    int count() {
        return Math.max(sheets.count(), Math.max(sides.pageCount(), sideNotes.pageCount()));
    }

    /** Returns the kept page to replay; null if the page is laid out in this document. */
    @Nullable
    KeptPage kept(int page) {
        return kept.get(page);
    }

    /** Whether anything is in the margin of a page. */
    boolean isCrowded(int page) {
        return !sides.on(page).isEmpty() || !sideNotes.on(page).isEmpty();
    }

    /** Whether content in the margin of a page may continue from the previous page. */
    boolean isMixed(int page) {
        return !sides.on(page).isEmpty() || sideNotes.isCarried(page);
    }

    /** Returns the name of a page; empty for none. */
    String name(int page) {
        List<Extent> columns = sheets.columns(page);
        return columns.isEmpty() ? "" : columns.get(0).page();
    }

    private static Map<Integer, KeptPage> kept(Pages pages) {
        Map<Integer, KeptPage> kept = new HashMap<>();
        for (Extent extent : pages.extents()) {
            for (Item item : pages.galley().items().subList(extent.from(), extent.to())) {
                if (item instanceof Item.Piece piece && piece.fragment() instanceof Fragment.Kept found) {
                    kept.put(extent.slot().page(), found.page());
                }
            }
        }
        return kept;
    }

    /** Returns the filled and the available height of a page, in pt, each summed over its columns. */
    Pagination.PageFill filled(int page) {
        KeptPage before = kept.get(page);
        if (before != null) {
            return before.fill();
        }
        PageGeometry geometry = sheets.page(page);
        double taken = 0;
        for (ColumnArea column : columns(page, geometry)) {
            taken += fragment(column.index()).column().height() + floats.height(column.extent());
        }
        List<Extent> all = sheets.columns(page);
        int count = geometry.columns().count();
        taken += count * (floats.aboveAll(all) + floats.belowAll(all));
        double room = count * geometry.height();
        return new Pagination.PageFill((int) Math.round(Math.min(taken, room)), (int) Math.round(room));
    }

    /**
     * Returns the height of the fullest column of a page, and the free height of the emptiest. Columns that no text reached are
     * free.
     */
    PageReader.Filling filling(int page) {
        List<Extent> columns = sheets.columns(page);
        List<Extent> next = sheets.columns(page + 1);
        boolean last = next.isEmpty() || next.get(0).opening() || next.get(0).blank();
        PageGeometry geometry = sheets.page(page);
        double across = floats.aboveAll(columns) + floats.belowAll(columns);
        double taken = across;
        double free = columns.size() < geometry.columns().count() ? geometry.height() - across : 0;
        for (ColumnArea column : columns(page, geometry)) {
            double text = Depth.of(fragment(column.index()).column()) + floats.height(column.extent()) + across;
            taken = Math.max(taken, text);
            free = Math.max(free, geometry.height() - text - noteHeight(column));
        }
        return new PageReader.Filling(taken, free, line, last);
    }

    PageNumbering numbering() {
        return new PageNumbering(sheets, count());
    }

    /** Returns a page without its margin boxes, whose content may depend on the labels on the page. */
    PageFragment page(int index) {
        PageGeometry geometry = sheets.page(index);
        List<Fragment.Placed> content = new ArrayList<>();
        List<Item.Pinned> others = fixedElsewhere(index);
        others.stream().filter(box -> box.order() < 0).forEach(box -> content.add(repeated(box, geometry)));
        List<ColumnArea> columns = columns(index, geometry);
        columns.forEach(column -> text(column, geometry, content));
        columns.forEach(column -> content.addAll(
                floats.placed(column.extent(), column.x(), column.top(), column.foot() - noteHeight(column))));
        List<Extent> all = sheets.columns(index);
        double foot = geometry.top() + geometry.height();
        content.addAll(floats.placed(all, geometry.left(), geometry.top(), foot));
        add(sides.on(index), geometry, content);
        columns.forEach(column ->
                content.addAll(noteArea.placed(notes(column), column.x(), column.foot(), geometry.columnWidth())));
        add(sideNotes.on(index), geometry, content);
        others.stream().filter(box -> box.order() >= 0).forEach(box -> content.add(repeated(box, geometry)));
        return new PageFragment(geometry, content);
    }

    /**
     * A column of a page. Positions are in pt from the upper left corner of the sheet.
     *
     * @param index index among the columns of all pages
     * @param extent part of the galley that it shows
     */
    private record ColumnArea(int index, Extent extent, double x, double top, double foot) {}

    private List<ColumnArea> columns(int page, PageGeometry geometry) {
        List<Extent> all = sheets.columns(page);
        double top = geometry.top() + floats.aboveAll(all);
        double foot = geometry.top() + geometry.height() - floats.belowAll(all);
        List<ColumnArea> areas = new ArrayList<>();
        int index = sheets.firstColumn(page);
        for (Extent extent : all) {
            areas.add(new ColumnArea(
                    index++, extent, geometry.columnLeft(extent.slot().column()), top, foot));
        }
        return areas;
    }

    private ColumnFragment notes(ColumnArea column) {
        return Objects.requireNonNull(notes[column.index()], "released");
    }

    private double noteHeight(ColumnArea column) {
        return noteArea.height(notes(column));
    }

    /** A fixed box, which is painted on every page. @param page index of the page on which it is content, not an artifact */
    private record FixedBox(int page, Item.Pinned box) {}

    /** Returns the fixed boxes of all pages in stacking order, lowest first; CSS Positioned Layout 3, section 2.1. */
    private static List<FixedBox> fixed(Pages pages) {
        List<FixedBox> all = new ArrayList<>();
        for (int column = 0; column < pages.extents().size(); column++) {
            for (Item.Pinned box : pages.fragments().get(column).pinned()) {
                if (box.fixed()) {
                    all.add(new FixedBox(pages.extents().get(column).slot().page(), box));
                }
            }
        }
        all.sort(Comparator.comparingInt(own -> own.box().order()));
        return all;
    }

    private List<Item.Pinned> fixedElsewhere(int index) {
        return fixed.stream()
                .filter(own -> own.page() != index)
                .map(FixedBox::box)
                .toList();
    }

    private static Fragment.Placed repeated(Item.Pinned box, PageGeometry geometry) {
        Fragment.Placed first = placed(box, geometry);
        Fragment again = new Fragment.Repeated(Artifact.LAYOUT, first.fragment());
        return new Fragment.Placed(again, first.x(), first.y());
    }

    private void text(ColumnArea column, PageGeometry geometry, List<Fragment.Placed> content) {
        TextFragment text = fragment(column.index());
        double above = floats.above(column.extent());
        List<Item.Pinned> pinned = new ArrayList<>(text.pinned());
        pinned.sort(Comparator.comparingInt(Item.Pinned::order));
        pinned.stream().filter(box -> box.order() < 0).forEach(box -> content.add(placed(box, geometry)));
        content.add(new Fragment.Placed(text.column(), column.x(), column.top() + above));
        pinned.stream().filter(box -> box.order() >= 0).forEach(box -> content.add(placed(box, geometry)));
    }

    private static Fragment.Placed placed(Item.Pinned box, PageGeometry geometry) {
        double y = box.fromBottom() ? geometry.height() - box.extent() - box.y() : box.y();
        return new Fragment.Placed(box.fragment(), geometry.left() + box.x(), geometry.top() + y);
    }

    /** Adds fragments that are positioned relative to the upper left corner of the page area. */
    private static void add(List<Fragment.Placed> beside, PageGeometry geometry, List<Fragment.Placed> content) {
        for (Fragment.Placed part : beside) {
            content.add(new Fragment.Placed(part.fragment(), geometry.left() + part.x(), geometry.top() + part.y()));
        }
    }
}
