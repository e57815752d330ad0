package dev.broadsheet.typesetter.page.fragmentation;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.ExactLength;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a document as a sequence of parts that are never cut, mostly lines. */
public final class Footnotes {

    /** Gap between notes set beside each other, in pt. */
    private static final double GAP = 12;

    private final double room;
    private final List<Footnote> notes = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Totals heights = new Totals();
    private boolean shared;

    /** @param room width available to the notes, in pt */
    public Footnotes(double room) {
        this.room = room;
    }

    /**
     * A part of a note that is never cut.
     *
     * @param note index of the note
     * @param from index of its first item in the note
     * @param to index after its last item
     * @param share its width, in pt, if it may be beside other notes; 0 otherwise
     * @param cost cost of a page end after it, see {@link BreakPenalties}
     */
    private record Part(int note, int from, int to, double height, double share, double cost) {}

    public static Footnotes of(List<Footnote> notes, double room) {
        Footnotes all = new Footnotes(room);
        notes.forEach(all::add);
        return all;
    }

    public void add(Footnote note) {
        List<Item> items = note.galley().items();
        double share = note.shareable();
        shared |= share > 0;
        if (items.stream().anyMatch(Item.ColumnsStart.class::isInstance)) {
            add(new Part(notes.size(), 0, items.size(), note.galley().height(), 0, 0));
        } else {
            cut(items, share);
        }
        notes.add(note);
    }

    private void cut(List<Item> items, double share) {
        int from = 0;
        double height = 0;
        for (int i = 0; i < items.size(); i++) {
            height += items.get(i).height();
            if (items.get(i) instanceof Item.BreakOpportunity || i == items.size() - 1) {
                double cost = items.get(i) instanceof Item.BreakOpportunity cut ? cut.cost() : 0;
                add(new Part(notes.size(), from, i + 1, height, share, cost));
                from = i + 1;
                height = 0;
            }
        }
    }

    private void add(Part part) {
        parts.add(part);
        heights.add(ExactLength.of(part.height()));
    }

    /** Returns the notes of the parts from one index up to another. */
    public List<Footnote> between(int from, int to) {
        return parts.subList(from, to).stream()
                .map(Part::note)
                .distinct()
                .map(notes::get)
                .toList();
    }

    /** Returns the number of parts. */
    public int count() {
        return parts.size();
    }

    /** Returns the cost of a page end before a part. */
    public double splitCost(int part) {
        double split = notes.get(parts.get(part).note()).splitCost();
        return part == 0 ? split : split + parts.get(part - 1).cost();
    }

    /** Returns the height of the parts from one index up to another. */
    public double height(int from, int to) {
        return shared
                ? rows(from, to).stream().mapToDouble(this::height).sum()
                : heights.first(to) - heights.first(from);
    }

    private double height(List<Part> row) {
        return row.stream().mapToDouble(Part::height).max().orElse(0);
    }

    /** Returns the index after the last part that a page holds in a height, without widows and orphans if possible. */
    public int place(int from, int to, double height) {
        int most = from;
        while (most < to && height(from, most + 1) <= height) {
            most++;
        }
        int placed = most;
        while (placed > from && placed < to && parts.get(placed - 1).cost() >= BreakPenalties.AVOID) {
            placed--;
        }
        return placed > from ? placed : most;
    }

    private List<List<Part>> rows(int from, int to) {
        List<List<Part>> rows = new ArrayList<>();
        double used = 0;
        for (Part part : parts.subList(from, to)) {
            double width = part.share() == 0 ? room + 1 : part.share();
            if (rows.isEmpty() || used + GAP + width > room) {
                rows.add(new ArrayList<>());
                used = width;
            } else {
                used += GAP + width;
            }
            rows.get(rows.size() - 1).add(part);
        }
        return rows;
    }

    /** Returns the notes of each column. */
    public List<ColumnFragment> pages(List<Extent> extents) {
        List<Fragmenter> fragmenters = new ArrayList<>();
        notes.forEach(note -> fragmenters.add(new Fragmenter(note.galley(), true)));
        List<ColumnFragment> pages = new ArrayList<>();
        for (Extent extent : extents) {
            pages.add(page(extent.notesFrom(), extent.notesTo(), fragmenters));
        }
        return pages;
    }

    private ColumnFragment page(int from, int to, List<Fragmenter> fragmenters) {
        List<Fragment.Placed> content = new ArrayList<>();
        double y = 0;
        for (List<Part> row : joined(from, to)) {
            double x = 0;
            double height = 0;
            for (Part part : row) {
                ColumnFragment fragment = fragmenters
                        .get(part.note())
                        .next(part.from(), part.to(), 0, 0)
                        .column();
                content.add(new Fragment.Placed(fragment, x, y));
                x += part.share() + GAP;
                height = Math.max(height, fragment.height());
            }
            y += height;
        }
        return ColumnFragment.of(content, y);
    }

    /** Returns the rows of parts, with adjacent parts of one note joined. */
    private List<List<Part>> joined(int from, int to) {
        List<List<Part>> rows = new ArrayList<>();
        for (List<Part> row : rows(from, to)) {
            Part last = rows.isEmpty() ? null : rows.get(rows.size() - 1).get(0);
            Part next = row.get(0);
            if (last != null && last.note() == next.note()) {
                Part both =
                        new Part(next.note(), last.from(), next.to(), last.height() + next.height(), 0, next.cost());
                rows.set(rows.size() - 1, List.of(both));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }
}
