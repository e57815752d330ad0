package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.List;

/** The floats of a document that go to the top or the foot of a page, in the order in which they are placed. */
public final class PageFloats {

    /** Rounding of summed heights must not push a float off its page. */
    private static final double TOLERANCE = 0.05;

    /** A float that takes a greater share of a page has one for itself and its like when it does not fit with text. */
    private static final double SHARED = 0.7;

    private final List<Item.PageFloat> floats = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>(List.of(0.0));

    public static PageFloats of(Galley galley) {
        PageFloats all = new PageFloats();
        for (Item item : galley.items()) {
            if (item instanceof Item.PageFloat own) {
                all.add(own);
            }
        }
        return all;
    }

    void add(Item.PageFloat own) {
        floats.add(own);
        tops.add(tops.get(tops.size() - 1) + own.room());
    }

    int count() {
        return floats.size();
    }

    /** Height of the floats from one index up to another. */
    double height(int from, int to) {
        return tops.get(to) - tops.get(from);
    }

    /** How far into the floats a page gets that has this much room left for them. */
    int place(int from, int to, double room) {
        int placed = from;
        while (placed < to && height(from, placed + 1) <= room + TOLERANCE) {
            placed++;
        }
        return placed;
    }

    /** How far a page gets that has nothing but floats; {@code from} when the next ones wait for a page with text. */
    int placeAlone(int from, int to, double height, boolean all) {
        if (from >= to || (!all && height(from, from + 1) <= height * SHARED)) {
            return from;
        }
        return Math.max(from + 1, place(from, to, height));
    }

    /** Height of those at the top of a page. */
    public double above(Extent extent) {
        return of(extent, false).stream().mapToDouble(Item.PageFloat::room).sum();
    }

    /** Height of those at the foot of a page. */
    double below(Extent extent) {
        return of(extent, true).stream().mapToDouble(Item.PageFloat::room).sum();
    }

    private List<Item.PageFloat> of(Extent extent, boolean bottom) {
        return floats.subList(extent.floatsFrom(), extent.floatsTo()).stream()
                .filter(own -> own.atFoot(extent.opening()) == bottom)
                .toList();
    }

    /** The floats of a page whose text area ends at {@code foot}, at their places. */
    public List<Fragment.Placed> placed(Extent extent, double x, double top, double foot) {
        List<Fragment.Placed> placed = new ArrayList<>();
        double y = top;
        for (Item.PageFloat own : of(extent, false)) {
            placed.add(new Fragment.Placed(own.fragment(), x, y - own.lead()));
            y += own.room();
        }
        y = foot - below(extent);
        for (Item.PageFloat own : of(extent, true)) {
            y += own.room();
            placed.add(new Fragment.Placed(own.fragment(), x, y - own.body() - own.lead()));
        }
        return placed;
    }
}
