package dev.broadsheet.typesetter.page.floats;

import dev.broadsheet.typesetter.page.breaks.Fragmenter;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.ImageLayout;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * The floats whose pictures may be smaller so that a page is filled. They are laid out with smaller ones only where a page would
 * be short without.
 */
public final class LowerFloats {

    private static final double TOLERANCE = 0.05;

    private final ImageLayout images;
    private final PageArea area;
    private final IdentityHashMap<Item, Entry> entries = new IdentityHashMap<>();

    /**
     * A float as it was laid out.
     *
     * @param most share of their size by which pictures may be smaller
     * @param turn the pages that it was laid out for
     * @param layout of it
     */
    private record Entry(double most, PageArea.Turn turn, Supplier<Galley> layout) {}

    public LowerFloats(ImageLayout images, PageArea area) {
        this.images = images;
        this.area = area;
    }

    /** Everything is laid out again, or not any more. */
    public void clear() {
        entries.clear();
    }

    /** Takes note of a float. @param most share of their size by which pictures may be smaller */
    void add(Item.PageFloat own, double most, Supplier<Galley> layout) {
        if (most > 0 && own.notes().isEmpty()) {
            entries.put(own, new Entry(most, area.turn(), layout));
        }
    }

    /**
     * Those that can be lower, by their index among all floats: each a line lower, two lines, and so on.
     *
     * @param wanted whether an item of the galley is among those that are looked at
     * @param line height of a line, in pt
     */
    public Map<Integer, List<Item.PageFloat>> find(Galley galley, IntPredicate wanted, double line) {
        Map<Integer, List<Item.PageFloat>> found = new HashMap<>();
        int index = 0;
        for (int i = 0; i < galley.items().size() && !entries.isEmpty(); i++) {
            if (galley.items().get(i) instanceof Item.PageFloat own) {
                Entry entry = wanted.test(i) ? entries.get(own) : null;
                List<Item.PageFloat> lower = entry == null ? List.of() : lower(own, entry, line);
                if (!lower.isEmpty()) {
                    found.put(index, lower);
                }
                index++;
            }
        }
        return found;
    }

    private List<Item.PageFloat> lower(Item.PageFloat own, Entry entry, double line) {
        PageArea.Turn before = area.turn();
        area.turnTo(entry.turn());
        try {
            return scaled(own, entry, line);
        } finally {
            images.scale(1);
            area.turnTo(before);
        }
    }

    private List<Item.PageFloat> scaled(Item.PageFloat own, Entry entry, double line) {
        double whole = own.lead() + own.body() + own.trail();
        double most = whole - galley(entry, entry.most()).height();
        List<Item.PageFloat> all = new ArrayList<>();
        for (int lines = 1; lines * line - spare(own) <= most + TOLERANCE; lines++) {
            double less = lines * line - spare(own);
            Galley galley = galley(entry, entry.most() * Math.max(0, less) / Math.max(most, TOLERANCE));
            if (whole - galley.height() < less - TOLERANCE) {
                break;
            }
            all.add(own.lower(Fragmenter.whole(galley), galley.height() - own.lead() - own.trail(), lines * line));
        }
        return all;
    }

    /** White that a float has since it takes whole lines. */
    private static double spare(Item.PageFloat own) {
        double here = own.inPlace() - own.lead() - own.body() - own.trail();
        double away = own.room() - own.body() - Math.max(own.lead(), own.trail());
        return Math.max(0, Math.min(here, away));
    }

    /** @param less share of their size by which pictures are smaller */
    private Galley galley(Entry entry, double less) {
        images.scale(1 - less);
        return entry.layout().get();
    }
}
