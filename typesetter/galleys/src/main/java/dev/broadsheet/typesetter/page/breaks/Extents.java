package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.fragmentation.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Lists the columns that a search for page ends has found, including blank pages and those of floats or notes only. */
final class Extents {

    private final PageBreaker search;
    private final BreakPoints cuts;
    private final List<Extent> extents = new ArrayList<>();

    Extents(PageBreaker search) {
        this.search = search;
        this.cuts = search.cuts();
    }

    List<Extent> all() {
        List<Integer> ends = new ArrayList<>();
        for (int end = cuts.size() - 1; end > 0; end = search.reached(end).previous()) {
            ends.add(end);
        }
        Collections.reverse(ends);
        for (int end : ends) {
            add(end);
        }
        addNotes();
        return extents;
    }

    private void add(int end) {
        Ending last = search.reached(end);
        int start = last.previous();
        Ending first = search.reached(start);
        for (int page = pages(); page < first.next().page(); page++) {
            extents.add(empty(new Slot(page, 0, 1), start, first.floatsPlaced(), first.floatsPlaced(), true));
        }
        HeightAdjustment.Given given = last.given();
        double spare = search.free(start, end)
                - search.notesHeight(start, last.notes())
                - cuts.floats()
                        .height(
                                first.floatsPlaced(),
                                last.floats(),
                                cuts.get(start).floats(),
                                cuts.get(end).floats());
        extents.add(new Extent(
                first.next(),
                cuts.get(start).item(),
                cuts.get(end).item(),
                first.notes(),
                last.notes(),
                first.floatsPlaced(),
                last.floats(),
                search.name(start),
                false,
                search.opens(start),
                Math.max(0, spare - given.height()),
                given.margins() == 0 && given.beyond() == 0
                        ? Map.of()
                        : cuts.elasticity().shares(cuts.items(), start, end, given),
                cuts.floats().lower(first.floatsPlaced(), last.floats(), given.pictures()),
                cuts.resettings().chosen(start, end, given.lines())));
        addFloats(last, start, end);
    }

    private void addFloats(Ending ending, int start, int end) {
        int placed = ending.floats();
        int item = cuts.get(end).item();
        for (Ending.Alone alone : ending.alone()) {
            extents.add(new Extent(
                    alone.slot(),
                    item,
                    item,
                    ending.notes(),
                    ending.notes(),
                    placed,
                    alone.to(),
                    search.name(start),
                    false,
                    false,
                    0,
                    Map.of(),
                    Map.of(),
                    Map.of()));
            placed = alone.to();
        }
    }

    private int pages() {
        return extents.isEmpty() ? 0 : extents.get(extents.size() - 1).slot().page() + 1;
    }

    /** Returns a page without text before the one that begins at a cut. */
    private Extent empty(Slot slot, int start, int floatsFrom, int floatsTo, boolean blank) {
        int item = cuts.get(start).item();
        int notes = search.reached(start).notes();
        return new Extent(
                slot,
                item,
                item,
                notes,
                notes,
                floatsFrom,
                floatsTo,
                search.name(start),
                blank,
                false,
                0,
                Map.of(),
                Map.of(),
                Map.of());
    }

    /** Adds columns for the footnotes that are left after the text. */
    private void addNotes() {
        int placed = search.reached(cuts.size() - 1).notes();
        int floats = cuts.floats().count();
        int end = cuts.get(cuts.size() - 1).item();
        while (placed < cuts.notes().count()) {
            Extent last = extents.isEmpty() ? null : extents.get(extents.size() - 1);
            String name = last == null ? search.name(0) : last.page();
            Slot slot = last == null ? Slot.FIRST : search.slots().next(last.slot(), name);
            int next = Math.max(placed + 1, search.placeNotes(placed, slot, name, across(slot)));
            extents.add(new Extent(
                    slot, end, end, placed, next, floats, floats, name, false, false, 0, Map.of(), Map.of(), Map.of()));
            placed = next;
        }
    }

    /** Returns the height of the floats that span all columns of a slot's page. */
    private double across(Slot slot) {
        return extents.stream()
                .filter(extent -> slot.isShared() && extent.slot().page() == slot.page())
                .mapToDouble(extent -> cuts.floats().heightAcross(extent.floatsFrom(), extent.floatsTo()))
                .sum();
    }
}
