package dev.broadsheet.typesetter.page.floats;

import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.box.HeightRange;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
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
 * Lays out page floats with pictures of other heights, so that pages are filled. Generated drawings are drawn again, lower or
 * higher; other pictures are scaled down. Done only for floats near pages that would be short otherwise.
 */
public final class FloatHeights {

    private static final double TOLERANCE = 0.05;

    private final ImageLayout images;
    private final PageArea area;
    private final IdentityHashMap<Item, Entry> entries = new IdentityHashMap<>();

    /**
     * A float whose pictures may change.
     *
     * @param most greatest share of their size by which pictures may be smaller
     * @param range permitted heights of drawings, as shares of their own
     * @param turn pages for which it was laid out
     * @param layout lays it out again
     */
    private record Entry(double most, HeightRange range, PageArea.Turn turn, Supplier<Galley> layout) {}

    public FloatHeights(ImageLayout images, PageArea area) {
        this.images = images;
        this.area = area;
    }

    /** Forgets all floats, before another layout or after the last one. */
    public void clear() {
        entries.clear();
    }

    /** Adds a float. @param style style with the permitted heights of pictures @param layout lays the float out again */
    void add(Item.PageFloat own, ComputedStyle style, Supplier<Galley> layout) {
        boolean may = style.pictureShrink() > 0 || !style.pictureHeight().none();
        if (may && own.notes().isEmpty()) {
            entries.put(own, new Entry(style.pictureShrink(), style.pictureHeight(), area.turn(), layout));
        }
    }

    /**
     * Returns the variants of floats with other heights, by index among all floats.
     *
     * @param wanted selects the galley items to consider, by index
     * @param line height of a line, in pt
     */
    public Map<Integer, FlexibleContent.Heights> find(Galley galley, IntPredicate wanted, double line) {
        Map<Integer, FlexibleContent.Heights> found = new HashMap<>();
        int index = 0;
        for (int i = 0; i < galley.items().size() && !entries.isEmpty(); i++) {
            if (galley.items().get(i) instanceof Item.PageFloat own) {
                Entry entry = wanted.test(i) ? entries.get(own) : null;
                if (entry != null) {
                    found.put(index, heights(own, entry, line));
                }
                index++;
            }
        }
        return found;
    }

    private FlexibleContent.Heights heights(Item.PageFloat own, Entry entry, double line) {
        PageArea.Turn before = area.turn();
        area.turnTo(entry.turn());
        try {
            FlexibleContent.Heights drawn =
                    entry.range().none() ? FlexibleContent.Heights.NONE : drawn(own, entry, line);
            return drawn.isEmpty() ? new FlexibleContent.Heights(scaled(own, entry, line), List.of()) : drawn;
        } finally {
            images.scale(1);
            images.draw(1);
            area.turnTo(before);
        }
    }

    private FlexibleContent.Heights drawn(Item.PageFloat own, Entry entry, double line) {
        HeightRange range = entry.range();
        double lower = drawn(entry, range.least()).height() - height(own);
        double higher = drawn(entry, range.most()).height() - height(own);
        // A drawing made lower may keep some of its height, since its text does; one made higher gets exactly the
        // height
        // requested.
        double whole = higher > TOLERANCE ? higher / (range.most() - 1) : lower / (range.least() - 1);
        return lower > -TOLERANCE && higher < TOLERANCE
                ? FlexibleContent.Heights.NONE
                : new FlexibleContent.Heights(
                        drawn(own, entry, -line, lower, whole), drawn(own, entry, line, higher, whole));
    }

    /**
     * Returns the variants of a float with redrawn pictures, in steps of a line.
     *
     * @param line height of a line, in pt; negative for lower variants
     * @param most greatest change of its height, in pt; negative for lower
     * @param whole height of its drawings, in pt
     */
    private List<Item.PageFloat> drawn(Item.PageFloat own, Entry entry, double line, double most, double whole) {
        List<Item.PageFloat> all = new ArrayList<>();
        // Half a line may remain white, as much as the margins of figures may grow.
        double free = line < 0 ? spare(own) : line / 2;
        for (double taken = line; Math.abs(taken) - free <= Math.abs(most) + TOLERANCE; taken += line) {
            double more = line < 0 ? Math.min(0, taken + free) : Math.min(taken, most);
            Galley galley = drawn(entry, 1 + more / whole);
            if (galley.height() - height(own) > more + TOLERANCE || own.room() + taken > area.height()) {
                break;
            }
            all.add(own.lower(Fragmenter.whole(galley), galley.height() - own.lead() - own.trail(), -taken));
        }
        return all;
    }

    /** Lays out a float with redrawn pictures. @param share height of its drawings, as a share of their own */
    private Galley drawn(Entry entry, double share) {
        images.draw(share);
        return entry.layout().get();
    }

    private static double height(Item.PageFloat own) {
        return own.lead() + own.body() + own.trail();
    }

    private List<Item.PageFloat> scaled(Item.PageFloat own, Entry entry, double line) {
        double whole = height(own);
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

    /** Returns the white space that a float contains because its height is rounded up to whole lines. */
    private static double spare(Item.PageFloat own) {
        double here = own.inPlace() - own.lead() - own.body() - own.trail();
        double away = own.room() - own.body() - Math.max(own.lead(), own.trail());
        return Math.max(0, Math.min(here, away));
    }

    /** Lays out a float with scaled pictures. @param less share of their size by which they are smaller */
    private Galley galley(Entry entry, double less) {
        images.scale(1 - less);
        return entry.layout().get();
    }
}
