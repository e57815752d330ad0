package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.Columns;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragmentation.TextFragment;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Places notes in the outer margin of their pages: each beside its call, lower if another note is there, or higher where the
 * page ends. The rest of a note that does not fit continues on the next page.
 */
final class SideNotes {

    private static final double TOLERANCE = 0.05;

    private final IntFunction<PageGeometry> geometries;
    private final TreeMap<Integer, List<Wish>> wishes = new TreeMap<>();
    private final TreeMap<Integer, List<Fragment.Placed>> pages = new TreeMap<>();
    private final Set<Integer> carried = new HashSet<>();

    /** @param geometries geometry of each page by its zero-based index */
    SideNotes(IntFunction<PageGeometry> geometries) {
        this.geometries = geometries;
    }

    /** A note, or the rest of one. @param y preferred top, in pt from the top of the page area */
    private record Wish(List<ColumnFragment> rest, Item.SideNote note, double y) {
        double height() {
            return rest.get(0).height();
        }
    }

    void add(int page, TextFragment.NoteStart start) {
        double height = geometries.apply(page).height();
        List<ColumnFragment> parts = Columns.cut(start.note().note(), (index, name) -> height);
        wishes.computeIfAbsent(page, unseen -> new ArrayList<>()).add(new Wish(parts, start.note(), start.y()));
    }

    /**
     * Places all notes.
     *
     * @param sides columns in the same margins
     */
    void place(SideColumns sides) {
        for (int page = 0; !wishes.isEmpty(); page++) {
            List<Wish> here = wishes.remove(page);
            if (here != null) {
                page(page, here, sides.taken(page, isLeft(page)));
            }
        }
    }

    private void page(int page, List<Wish> here, List<MarginRoom.Stretch> taken) {
        PageGeometry geometry = geometries.apply(page);
        double[] tops = new MarginRoom(taken, geometry.height())
                .tops(
                        here.stream().mapToDouble(Wish::y).toArray(),
                        here.stream().mapToDouble(Wish::height).toArray());
        List<Wish> later = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            Wish wish = here.get(i);
            boolean fits = later.isEmpty()
                    && (tops[i] + wish.height() <= geometry.height() + TOLERANCE || (i == 0 && taken.isEmpty()));
            if (fits) {
                put(page, wish, geometry, tops[i]);
            }
            List<ColumnFragment> rest =
                    fits ? wish.rest().subList(1, wish.rest().size()) : wish.rest();
            if (!rest.isEmpty()) {
                later.add(new Wish(rest, wish.note(), 0));
            }
        }
        if (!later.isEmpty()) {
            carried.add(page + 1);
            wishes.computeIfAbsent(page + 1, unseen -> new ArrayList<>()).addAll(0, later);
        }
    }

    /** Whether the outer margin, the wider one, is the left one. */
    private boolean isLeft(int page) {
        PageGeometry geometry = geometries.apply(page);
        return geometry.left() > geometry.right() + TOLERANCE
                || (geometry.left() >= geometry.right() - TOLERANCE && page % 2 == 1);
    }

    private void put(int page, Wish wish, PageGeometry geometry, double y) {
        double gap = wish.note().gap();
        double x = isLeft(page) ? -gap - wish.note().width() : geometry.width() + gap;
        pages.computeIfAbsent(page, unseen -> new ArrayList<>())
                .add(new Fragment.Placed(wish.rest().get(0), x, y));
    }

    /** Returns the index after that of the last page with a note. */
    int pageCount() {
        return pages.isEmpty() ? 0 : pages.lastKey() + 1;
    }

    /** Whether notes of the previous page continue on this one. */
    boolean isCarried(int page) {
        return carried.contains(page);
    }

    List<Fragment.Placed> on(int page) {
        return pages.getOrDefault(page, List.of());
    }
}
