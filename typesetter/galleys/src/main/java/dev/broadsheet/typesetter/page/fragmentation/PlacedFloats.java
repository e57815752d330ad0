package dev.broadsheet.typesetter.page.fragmentation;

import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page floats of a document after the search for page ends, at the top or the foot of their pages or columns. */
public final class PlacedFloats {

    private final List<Item.PageFloat> floats = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private final FlexibleContent leeway;

    private PlacedFloats(FlexibleContent leeway) {
        this.leeway = leeway;
    }

    public static PlacedFloats of(Galley galley) {
        return of(galley, FlexibleContent.NONE);
    }

    /** @param leeway variants of floats with other heights */
    public static PlacedFloats of(Galley galley, FlexibleContent leeway) {
        PlacedFloats all = new PlacedFloats(leeway);
        for (int i = 0; i < galley.items().size(); i++) {
            if (galley.items().get(i) instanceof Item.PageFloat own) {
                all.floats.add(own);
                all.items.add(i);
            }
        }
        return all;
    }

    /** Whether a float spans all columns of its page. */
    public boolean isAcross(int index) {
        return floats.get(index).across();
    }

    private Item.PageFloat on(Extent extent, int index) {
        return leeway.on(extent.lower(), index, floats.get(index));
    }

    private boolean isInPlace(int index, Extent extent) {
        return floats.get(index).isInPlace()
                && !isWide(index, extent)
                && items.get(index) >= extent.from()
                && items.get(index) < extent.to();
    }

    /** Returns the position in the document at which a column begins; ignores floats that are not where they are called. */
    @Nullable
    Origin origin(Galley galley, Extent extent) {
        for (int i = extent.from(); i < extent.to(); i++) {
            Item item = galley.items().get(i);
            if (item instanceof Item.Piece piece && piece.origin() != null) {
                return piece.origin();
            } else if (item instanceof Item.PageFloat own && own.origin() != null && isPlaced(i, extent)) {
                return own.origin();
            }
        }
        return null;
    }

    /** Returns the position of the last text or float before a column of floats only. */
    @Nullable
    Origin originBefore(Galley galley, Extent extent) {
        for (int i = extent.from() - 1; i >= 0; i--) {
            Item item = galley.items().get(i);
            if (item instanceof Item.Piece piece && piece.origin() != null) {
                return piece.origin();
            } else if (item instanceof Item.PageFloat own
                    && own.origin() != null
                    && Collections.binarySearch(items, i) >= extent.floatsFrom()) {
                return own.origin();
            }
        }
        return null;
    }

    private boolean isPlaced(int item, Extent extent) {
        int index = Collections.binarySearch(items, item);
        return index >= extent.floatsFrom() && index < extent.floatsTo() && isInPlace(index, extent);
    }

    private boolean isWide(int index, Extent extent) {
        return extent.slot().isShared() && isAcross(index);
    }

    /** Whether a float is on a page before its call. */
    private boolean isAhead(int index, Extent extent) {
        return items.get(index) >= extent.to();
    }

    private boolean isAtFoot(int index, Extent extent) {
        boolean called = isWide(index, extent) ? extent.slot().column() == 0 : !isAhead(index, extent);
        return !called || floats.get(index).atFoot(extent.opening());
    }

    /** Returns the height of the floats at the top of a column, without those above all columns. */
    public double above(Extent extent) {
        return height(extent, false, false);
    }

    /** Returns the height of the floats at the top and the foot of a column, without those that span all columns. */
    public double height(Extent extent) {
        return height(extent, false, false) + height(extent, false, true);
    }

    /** Returns the height of the floats above all columns of a page. @param page all its columns */
    public double aboveAll(List<Extent> page) {
        return page.stream().mapToDouble(extent -> height(extent, true, false)).sum();
    }

    /** Returns the height of the floats below all columns of a page. @param page all its columns */
    public double belowAll(List<Extent> page) {
        return page.stream().mapToDouble(extent -> height(extent, true, true)).sum();
    }

    private double height(Extent extent, boolean wide, boolean bottom) {
        List<Item.PageFloat> found = of(extent, wide, bottom);
        return found.isEmpty()
                ? 0
                : found.stream().mapToDouble(Item.PageFloat::room).sum();
    }

    private List<Item.PageFloat> of(Extent extent, boolean wide, boolean bottom) {
        List<Item.PageFloat> found = new ArrayList<>();
        for (int i = extent.floatsFrom(); i < extent.floatsTo(); i++) {
            if (isWide(i, extent) == wide && isAtFoot(i, extent) == bottom && !isInPlace(i, extent)) {
                found.add(on(extent, i));
            }
        }
        return found;
    }

    /** Returns the positioned floats of a column that extends from {@code top} to {@code foot}. */
    public List<Fragment.Placed> placed(Extent extent, double x, double top, double foot) {
        return placed(of(extent, false, false), of(extent, false, true), x, top, foot);
    }

    /** Returns the positioned floats that span all columns of a page. */
    public List<Fragment.Placed> placed(List<Extent> page, double x, double top, double foot) {
        List<Item.PageFloat> above = new ArrayList<>();
        List<Item.PageFloat> below = new ArrayList<>();
        page.forEach(extent -> above.addAll(of(extent, true, false)));
        page.forEach(extent -> below.addAll(of(extent, true, true)));
        return placed(above, below, x, top, foot);
    }

    private static List<Fragment.Placed> placed(
            List<Item.PageFloat> above, List<Item.PageFloat> below, double x, double top, double foot) {
        List<Fragment.Placed> placed = new ArrayList<>();
        double y = top;
        for (Item.PageFloat own : above) {
            placed.add(new Fragment.Placed(own.fragment(), x, y - own.lead()));
            y += own.room();
        }
        y = foot - below.stream().mapToDouble(Item.PageFloat::room).sum();
        for (Item.PageFloat own : below) {
            y += own.room();
            placed.add(new Fragment.Placed(own.fragment(), x, y - own.body() - own.lead()));
        }
        return placed;
    }
}
