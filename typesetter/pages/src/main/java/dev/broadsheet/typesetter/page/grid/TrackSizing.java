package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.css.value.grid.TrackSize;
import dev.broadsheet.typesetter.css.value.grid.TrackSize.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Computes the sizes of rows or columns; CSS Grid Layout 1, section 12. Sizes are in pt. */
final class TrackSizing {

    private static final double NONE = -1;

    private final Tracks tracks;
    private final double available;
    private final double[] base;
    private final double[] limit;

    /** @param available space for all tracks with their gaps; 0 for unknown */
    private TrackSizing(Tracks tracks, double available) {
        this.tracks = tracks;
        this.available = available;
        this.base = new double[tracks.count()];
        this.limit = new double[tracks.count()];
    }

    /**
     * Returns the sizes of tracks.
     *
     * @param available space for all tracks with their gaps; 0 for unknown
     * @param stretches whether {@code auto} tracks share the free space
     */
    static double[] of(Tracks tracks, List<Contribution> items, double available, boolean stretches) {
        TrackSizing sizing = new TrackSizing(tracks, available);
        sizing.intrinsic(items);
        sizing.maximize();
        sizing.flexible(items);
        if (stretches) {
            sizing.stretch();
        }
        return sizing.base;
    }

    /** Returns the sum of all tracks at their smallest, with their gaps. */
    static double min(Tracks tracks, List<Contribution> items) {
        TrackSizing sizing = new TrackSizing(tracks, 0);
        sizing.intrinsic(items);
        return sizing.sum();
    }

    /** Returns the sum of all tracks at their largest, with their gaps. */
    static double max(Tracks tracks, List<Contribution> items) {
        TrackSizing sizing = new TrackSizing(tracks, 0);
        sizing.intrinsic(items);
        System.arraycopy(sizing.limit, 0, sizing.base, 0, sizing.base.length);
        sizing.flexible(items);
        return sizing.sum();
    }

    private TrackSize.Breadth least(int i) {
        TrackSize.Breadth min = tracks.size(i).min();
        return available > 0 ? min : min.inUnknown();
    }

    private TrackSize.Breadth most(int i) {
        TrackSize.Breadth max = tracks.size(i).max();
        return available > 0 ? max : max.inUnknown();
    }

    private boolean isFlexible(int i) {
        return most(i).kind() == Kind.FLEX;
    }

    private double sum() {
        double sum = tracks.gaps(0, base.length);
        for (double size : base) {
            sum += size;
        }
        return sum;
    }

    private void intrinsic(List<Contribution> items) {
        for (int i = 0; i < base.length; i++) {
            base[i] = least(i).kind() == Kind.LENGTH
                    ? Math.max(0, least(i).length().resolve(available))
                    : 0;
            boolean fixed = most(i).kind() == Kind.LENGTH;
            limit[i] = fixed ? Math.max(base[i], most(i).length().resolve(available)) : NONE;
        }
        items.stream()
                .sorted(Comparator.comparing(this::spansFlexible).thenComparing(Contribution::span))
                .forEach(this::add);
        for (int i = 0; i < base.length; i++) {
            limit[i] = Math.max(base[i], limit[i]);
        }
    }

    private boolean spansFlexible(Contribution item) {
        return IntStream.range(item.start(), item.end()).anyMatch(this::isFlexible);
    }

    private void add(Contribution item) {
        if (item.span() == 1) {
            single(item.start(), item);
        } else {
            spanning(item);
        }
    }

    private void single(int i, Contribution item) {
        base[i] = Math.max(
                base[i],
                switch (least(i).kind()) {
                    case AUTO -> item.least();
                    case MIN_CONTENT -> item.min();
                    case MAX_CONTENT -> item.max();
                    case LENGTH, FLEX, FIT_CONTENT -> 0;
                });
        limit[i] = Math.max(limit[i], wished(i, item));
    }

    private double wished(int i, Contribution item) {
        return switch (most(i).kind()) {
            case MIN_CONTENT -> item.min();
            case AUTO, MAX_CONTENT -> item.max();
            case FIT_CONTENT ->
                Math.max(item.least(), Math.min(item.max(), most(i).length().resolve(available)));
            case LENGTH, FLEX -> NONE;
        };
    }

    private void spanning(Contribution item) {
        boolean flexible = spansFlexible(item);
        IntPredicate open = i -> least(i).kind() != Kind.LENGTH && (!flexible || isFlexible(i));
        double gaps = tracks.gaps(item.start(), item.end());
        double have = gaps;
        double most = gaps;
        for (int i = item.start(); i < item.end(); i++) {
            have += base[i];
        }
        grow(item, (flexible ? 0 : item.least()) - have, open);
        for (int i = item.start(); i < item.end(); i++) {
            most += Math.max(base[i], limit[i]);
        }
        int[] wide = IntStream.range(item.start(), item.end())
                .filter(i -> !isFlexible(i) && most(i).kind() != Kind.LENGTH)
                .toArray();
        for (int i : flexible ? new int[0] : wide) {
            limit[i] = Math.max(base[i], limit[i]) + Math.max(0, item.max() - most) / wide.length;
        }
    }

    /** Distributes missing space: first up to the growth limits of tracks, then beyond them. */
    private void grow(Contribution item, double missing, IntPredicate open) {
        int[] own = IntStream.range(item.start(), item.end()).filter(open).toArray();
        double rest = missing;
        for (int i = 0; i < own.length && rest > 0; i++) {
            double share = rest / (own.length - i);
            double more = limit[own[i]] == NONE ? share : Math.min(share, Math.max(0, limit[own[i]] - base[own[i]]));
            base[own[i]] += more;
            rest -= more;
        }
        for (int i : own) {
            base[i] += Math.max(0, rest) / own.length;
        }
    }

    /** Grows tracks evenly up to their growth limits. */
    private void maximize() {
        double free = available - sum();
        for (int round = 0; round < base.length && free > 0.001; round++) {
            int[] open = IntStream.range(0, base.length)
                    .filter(i -> base[i] < limit[i] - 0.0001)
                    .toArray();
            if (open.length == 0) {
                return;
            }
            double share = free / open.length;
            for (int i : open) {
                double more = Math.min(share, limit[i] - base[i]);
                base[i] += more;
                free -= more;
            }
        }
    }

    /** Expands flexible tracks; section 12.7. */
    private void flexible(List<Contribution> items) {
        int[] flexible =
                IntStream.range(0, base.length).filter(this::isFlexible).toArray();
        if (flexible.length == 0) {
            return;
        }
        double unit = available > 0 ? shared(flexible) : wanted(flexible, items);
        for (int i : flexible) {
            base[i] = Math.max(base[i], unit * most(i).factor());
        }
    }

    /** Returns the size of 1 fr in a known space; tracks that need more than their share keep their base size. */
    private double shared(int[] flexible) {
        double room = available - tracks.gaps(0, base.length);
        for (int i = 0; i < base.length; i++) {
            room -= isFlexible(i) ? 0 : base[i];
        }
        boolean[] rigid = new boolean[base.length];
        for (int round = 0; round <= flexible.length; round++) {
            double rest = room;
            double factors = 0;
            for (int i : flexible) {
                rest -= rigid[i] ? base[i] : 0;
                factors += rigid[i] ? 0 : most(i).factor();
            }
            double unit = Math.max(0, rest) / Math.max(1, factors);
            boolean settled = true;
            for (int i : flexible) {
                if (!rigid[i] && base[i] > unit * most(i).factor() + 0.0001) {
                    rigid[i] = true;
                    settled = false;
                }
            }
            if (settled) {
                return unit;
            }
        }
        return 0;
    }

    private double wanted(int[] flexible, List<Contribution> items) {
        double unit = 0;
        for (int i : flexible) {
            unit = Math.max(unit, base[i] / Math.max(1, most(i).factor()));
        }
        for (Contribution item : items) {
            double rest = item.max() - tracks.gaps(item.start(), item.end());
            double factors = 0;
            for (int i = item.start(); i < item.end(); i++) {
                rest -= isFlexible(i) ? 0 : base[i];
                factors += isFlexible(i) ? most(i).factor() : 0;
            }
            unit = factors > 0 ? Math.max(unit, rest / Math.max(1, factors)) : unit;
        }
        return unit;
    }

    private void stretch() {
        double free = available - sum();
        int[] open = IntStream.range(0, base.length)
                .filter(i -> most(i).kind() == Kind.AUTO && !tracks.isCollapsed(i))
                .toArray();
        for (int i : free > 0 ? open : new int[0]) {
            base[i] += free / open.length;
        }
    }
}
