package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.TextFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import dev.broadsheet.typesetter.pdf.Canvas.Artifact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what stands on a page to its place: the text, and all that stands over, under and beside it. */
final class PageComposer {

    private final PageSetter.Pages pages;
    private final Sheets sheets;
    private final FootnoteArea noteArea;
    private final List<FixedBox> fixed;
    private final SideColumns sides;
    private final SideNotes sideNotes;

    PageComposer(PageSetter.Pages pages, FootnoteArea noteArea) {
        this.pages = pages;
        this.sheets = pages.sheets();
        this.fixed = fixed(pages.fragments());
        this.noteArea = noteArea;
        this.sides = new SideColumns(sheets::height);
        this.sideNotes = new SideNotes(sheets::page);
        for (int page = 0; page < pages.fragments().size(); page++) {
            addSides(page);
        }
        sideNotes.place(sides);
    }

    private void addSides(int page) {
        double above = pages.floats().above(pages.extents().get(page));
        for (TextFragment.SideStart start : pages.fragments().get(page).sides()) {
            sides.add(page, start.lowered(above));
        }
        for (TextFragment.NoteStart start : pages.fragments().get(page).sideNotes()) {
            sideNotes.add(page, start.lowered(above));
        }
    }

    /** How many pages there are. */
    int count() {
        return Math.max(pages.fragments().size(), Math.max(sides.pageCount(), sideNotes.pageCount()));
    }

    PageNumbering numbering() {
        return new PageNumbering(sheets, count());
    }

    /** A page without its margin boxes, which may print what is found on it. */
    PageFragment page(int index) {
        PageGeometry geometry = sheets.page(index);
        List<Fragment.Placed> content = new ArrayList<>();
        List<Item.Pinned> others = fixedElsewhere(index);
        others.stream().filter(box -> box.order() < 0).forEach(box -> content.add(repeated(box, geometry)));
        if (index < pages.fragments().size()) {
            text(index, geometry, content);
            floats(index, geometry, content);
        }
        add(sides.on(index), geometry, content);
        if (index < pages.fragments().size()) {
            double foot = geometry.top() + geometry.height();
            content.addAll(noteArea.placed(pages.notes().get(index), geometry.left(), foot, geometry.width()));
        }
        add(sideNotes.on(index), geometry, content);
        others.stream().filter(box -> box.order() >= 0).forEach(box -> content.add(repeated(box, geometry)));
        return new PageFragment(geometry, content);
    }

    /** A box that stands on every page, and the page on which it is content. */
    private record FixedBox(int page, Item.Pinned box) {}

    /** Those of all pages, lowest first; CSS Positioned Layout 3, section 2.1. */
    private static List<FixedBox> fixed(List<TextFragment> pages) {
        List<FixedBox> all = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Item.Pinned box : pages.get(page).pinned()) {
                if (box.fixed()) {
                    all.add(new FixedBox(page, box));
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

    private void text(int index, PageGeometry geometry, List<Fragment.Placed> content) {
        TextFragment text = pages.fragments().get(index);
        double above = pages.floats().above(pages.extents().get(index));
        List<Item.Pinned> pinned = new ArrayList<>(text.pinned());
        pinned.sort(Comparator.comparingInt(Item.Pinned::order));
        pinned.stream().filter(box -> box.order() < 0).forEach(box -> content.add(placed(box, geometry)));
        content.add(new Fragment.Placed(text.column(), geometry.left(), geometry.top() + above));
        pinned.stream().filter(box -> box.order() >= 0).forEach(box -> content.add(placed(box, geometry)));
    }

    private static Fragment.Placed placed(Item.Pinned box, PageGeometry geometry) {
        double y = box.fromBottom() ? geometry.height() - box.extent() - box.y() : box.y();
        return new Fragment.Placed(box.fragment(), geometry.left() + box.x(), geometry.top() + y);
    }

    private void floats(int index, PageGeometry geometry, List<Fragment.Placed> content) {
        double foot = geometry.top()
                + geometry.height()
                - noteArea.height(pages.notes().get(index));
        content.addAll(pages.floats().placed(pages.extents().get(index), geometry.left(), geometry.top(), foot));
    }

    /** What stands beside the text, from the corner of the page area. */
    private static void add(List<Fragment.Placed> beside, PageGeometry geometry, List<Fragment.Placed> content) {
        for (Fragment.Placed part : beside) {
            content.add(new Fragment.Placed(part.fragment(), geometry.left() + part.x(), geometry.top() + part.y()));
        }
    }
}
