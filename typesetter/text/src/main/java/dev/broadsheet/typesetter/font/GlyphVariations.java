package dev.broadsheet.typesetter.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Applies the deltas of glyph points for one instance of a variable font; OpenType 1.9, "gvar". */
final class GlyphVariations {

    private static final int HEADER = 20;
    private static final double F2DOT14 = 16384;
    private static final int LONG_OFFSETS = 1;

    private static final int SHARED_POINTS = 0x8000;
    private static final int OWN_PEAK = 0x8000;
    private static final int INTERMEDIATE = 0x4000;
    private static final int OWN_POINTS = 0x2000;
    private static final int COUNT = 0x0FFF;

    private static final int WORDS = 0x80;
    private static final int ZEROS = 0x80;
    private static final int DELTA_WORDS = 0x40;
    private static final int POINTS_OF_RUN = 0x7F;
    private static final int DELTAS_OF_RUN = 0x3F;

    private final ByteBuffer table;
    private final double[] place;

    /** @param place normalized coordinates, one for each axis */
    GlyphVariations(ByteBuffer table, double[] place) {
        this.table = table;
        this.place = place;
        if ((table.getShort(4) & 0xFFFF) != place.length) {
            throw new IllegalArgumentException("font: gvar has other axes than fvar");
        }
    }

    /** The points of a glyph. */
    interface Points {

        /** Returns the number of points, including the four phantom points. */
        int count();

        /**
         * Moves points by their deltas, and interpolates those without.
         *
         * @param named whether a point has a delta of its own
         */
        void move(boolean[] named, double[] x, double[] y);
    }

    void move(int glyph, Points points) {
        int start = offset(glyph);
        if (glyph >= (table.getShort(12) & 0xFFFF) || offset(glyph + 1) <= start) {
            return;
        }
        int base = table.getInt(16) + start;
        int tuples = table.getShort(base) & 0xFFFF;
        ByteBuffer data = table.duplicate().position(base + (table.getShort(base + 2) & 0xFFFF));
        int @Nullable [] shared = (tuples & SHARED_POINTS) == 0 ? null : numbers(data, points.count());
        int header = base + 4;
        for (int i = 0; i < (tuples & COUNT); i++) {
            int flags = table.getShort(header + 2) & 0xFFFF;
            int end = data.position() + (table.getShort(header) & 0xFFFF);
            double share = share(header, flags);
            if (share != 0) {
                int @Nullable [] own = (flags & OWN_POINTS) == 0 ? shared : numbers(data, points.count());
                move(points, own == null ? all(points.count()) : own, data, share);
            }
            data.position(end);
            header += size(flags);
        }
    }

    private int offset(int glyph) {
        boolean isLong = (table.getShort(14) & LONG_OFFSETS) != 0;
        return isLong ? table.getInt(HEADER + 4 * glyph) : 2 * (table.getShort(HEADER + 2 * glyph) & 0xFFFF);
    }

    private int size(int flags) {
        int places = ((flags & OWN_PEAK) == 0 ? 0 : 1) + ((flags & INTERMEDIATE) == 0 ? 0 : 2);
        return 4 + 2 * place.length * places;
    }

    /** Returns the scalar of a tuple: 1 at its peak, 0 outside its region. */
    private double share(int header, int flags) {
        boolean isOwn = (flags & OWN_PEAK) != 0;
        int peaks = isOwn ? header + 4 : table.getInt(8) + 2 * place.length * (flags & COUNT);
        int starts = header + 4 + (isOwn ? 2 * place.length : 0);
        double share = 1;
        for (int axis = 0; axis < place.length && share != 0; axis++) {
            double peak = coordinate(peaks, axis);
            boolean isBetween = (flags & INTERMEDIATE) != 0;
            double start = isBetween ? coordinate(starts, axis) : Math.min(peak, 0);
            double end = isBetween ? coordinate(starts + 2 * place.length, axis) : Math.max(peak, 0);
            share *= peak == 0 ? 1 : share(place[axis], start, peak, end);
        }
        return share;
    }

    private double coordinate(int at, int axis) {
        return table.getShort(at + 2 * axis) / F2DOT14;
    }

    private static double share(double value, double start, double peak, double end) {
        if (value == peak) {
            return 1;
        } else if (value <= start || value >= end) {
            return 0;
        }
        return value < peak ? (value - start) / (peak - start) : (end - value) / (end - peak);
    }

    private static int[] all(int count) {
        int[] all = new int[count];
        Arrays.setAll(all, point -> point);
        return all;
    }

    /** Reads packed point numbers; null for all points. */
    private static int @Nullable [] numbers(ByteBuffer in, int points) {
        int count = in.get() & 0xFF;
        if (count == 0) {
            return null;
        }
        if ((count & WORDS) != 0) {
            count = (count & POINTS_OF_RUN) << 8 | (in.get() & 0xFF);
        }
        int[] numbers = new int[Math.min(count, points)];
        int point = 0;
        for (int i = 0; i < count; ) {
            int control = in.get() & 0xFF;
            for (int left = control & POINTS_OF_RUN; left >= 0 && i < count; left--, i++) {
                point += (control & WORDS) != 0 ? in.getShort() & 0xFFFF : in.get() & 0xFF;
                if (i < numbers.length) {
                    numbers[i] = point;
                }
            }
        }
        return numbers;
    }

    private static void move(Points points, int[] numbers, ByteBuffer data, double share) {
        double[] dx = deltas(data, numbers.length);
        double[] dy = deltas(data, numbers.length);
        boolean[] named = new boolean[points.count()];
        double[] x = new double[named.length];
        double[] y = new double[named.length];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < named.length) {
                named[numbers[i]] = true;
                x[numbers[i]] = dx[i] * share;
                y[numbers[i]] = dy[i] * share;
            }
        }
        points.move(named, x, y);
    }

    /** Reads packed deltas. */
    private static double[] deltas(ByteBuffer in, int count) {
        double[] deltas = new double[count];
        for (int i = 0; i < count; ) {
            int control = in.get() & 0xFF;
            for (int left = control & DELTAS_OF_RUN; left >= 0 && i < count; left--, i++) {
                if ((control & ZEROS) == 0) {
                    deltas[i] = (control & DELTA_WORDS) != 0 ? in.getShort() : in.get();
                }
            }
        }
        return deltas;
    }
}
