package dev.broadsheet.typesetter.page.flex;

import java.util.List;

/** Resolves the flexible lengths of a line's items; CSS Flexible Box Layout 1, section 9.7. Sizes are in pt. */
final class FlexibleLengths {

    private final List<FlexItem> items;
    private final double available;
    private final boolean grows;
    private final double[] sizes;
    private final boolean[] frozen;

    private FlexibleLengths(List<FlexItem> items, double available) {
        this.items = items;
        this.available = available;
        this.sizes = items.stream().mapToDouble(FlexItem::hypothetical).toArray();
        this.frozen = new boolean[items.size()];
        double sum = 0;
        for (FlexItem item : items) {
            sum += item.hypothetical() + item.margins();
        }
        this.grows = sum < available;
    }

    /**
     * Returns the sizes of the border boxes.
     *
     * @param available space for the items with their margins
     */
    static double[] of(List<FlexItem> items, double available) {
        FlexibleLengths lengths = new FlexibleLengths(items, available);
        lengths.resolve();
        return lengths.sizes;
    }

    private void resolve() {
        for (int i = 0; i < frozen.length; i++) {
            FlexItem item = items.get(i);
            double hypothetical = item.hypothetical();
            frozen[i] = factor(i) == 0 || (grows ? item.basis() > hypothetical : item.basis() < hypothetical);
        }
        double initial = free();
        while (open()) {
            share(room(initial));
        }
    }

    private boolean open() {
        for (boolean one : frozen) {
            if (!one) {
                return true;
            }
        }
        return false;
    }

    private double factor(int i) {
        return grows ? items.get(i).style().flexGrow() : items.get(i).style().flexShrink();
    }

    private double weight(int i) {
        FlexItem item = items.get(i);
        return grows ? factor(i) : item.shrinkWeight();
    }

    /** Returns the free space with unfrozen items at their flex base sizes. */
    private double free() {
        double free = available;
        for (int i = 0; i < sizes.length; i++) {
            free -= items.get(i).margins()
                    + (frozen[i] ? sizes[i] : items.get(i).basis());
        }
        return free;
    }

    /** Returns the space to distribute; factors whose sum is below 1 get that share only. */
    private double room(double initial) {
        double free = free();
        double factors = 0;
        for (int i = 0; i < sizes.length; i++) {
            factors += frozen[i] ? 0 : factor(i);
        }
        double part = initial * factors;
        return factors < 1 && Math.abs(part) < Math.abs(free) ? part : free;
    }

    private void share(double room) {
        double weights = 0;
        for (int i = 0; i < sizes.length; i++) {
            weights += frozen[i] ? 0 : weight(i);
        }
        double violation = 0;
        double[] wished = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            if (!frozen[i]) {
                FlexItem item = items.get(i);
                wished[i] = item.basis() + (weights > 0 ? room * weight(i) / weights : 0);
                sizes[i] = item.clamped(wished[i]);
                violation += sizes[i] - wished[i];
            }
        }
        freeze(wished, violation);
    }

    /** Freezes all items if there is no violation, else those with a minimum or those with a maximum violation. */
    private void freeze(double[] wished, double violation) {
        boolean any = false;
        for (int i = 0; i < sizes.length; i++) {
            double own = sizes[i] - wished[i];
            if (!frozen[i] && (violation > 0 ? own > 0 : violation < 0 && own < 0)) {
                frozen[i] = true;
                any = true;
            }
        }
        for (int i = 0; !any && i < sizes.length; i++) {
            frozen[i] = true;
        }
    }
}
