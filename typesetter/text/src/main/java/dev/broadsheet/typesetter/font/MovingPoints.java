package dev.broadsheet.typesetter.font;

/** Points of a glyph under variation; OpenType 1.9, "gvar", "Inferred deltas for un-referenced point numbers". */
final class MovingPoints implements GlyphVariations.Points {

    /** Number of phantom points: two for the glyph's origin and advance width, two for its vertical metrics. */
    static final int PHANTOMS = 4;

    private final int[] ends;
    private final int[] x;
    private final int[] y;
    private final double[] nowX;
    private final double[] nowY;

    /**
     * @param ends index of the last point of each contour; empty for the offsets of components
     * @param x x coordinates of all points, including phantom points
     */
    MovingPoints(int[] ends, int[] x, int[] y) {
        this.ends = ends;
        this.x = x;
        this.y = y;
        this.nowX = new double[x.length];
        this.nowY = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            nowX[i] = x[i];
            nowY[i] = y[i];
        }
    }

    @Override
    public int count() {
        return x.length;
    }

    @Override
    public void move(boolean[] named, double[] dx, double[] dy) {
        int first = 0;
        for (int end : ends) {
            infer(named, first, end, dx, dy);
            first = end + 1;
        }
        for (int i = 0; i < nowX.length; i++) {
            nowX[i] += dx[i];
            nowY[i] += dy[i];
        }
    }

    private void infer(boolean[] named, int first, int last, double[] dx, double[] dy) {
        int start = first;
        while (start <= last && !named[start]) {
            start++;
        }
        if (start > last) {
            return;
        }
        int before = start;
        do {
            int after = before == last ? first : before + 1;
            while (!named[after]) {
                after = after == last ? first : after + 1;
            }
            for (int i = before == last ? first : before + 1; i != after; i = i == last ? first : i + 1) {
                dx[i] = inferred(x[i], x[before], x[after], dx[before], dx[after]);
                dy[i] = inferred(y[i], y[before], y[after], dy[before], dy[after]);
            }
            before = after;
        } while (before != start);
    }

    private static double inferred(int at, int before, int after, double ofBefore, double ofAfter) {
        if (before == after) {
            return ofBefore == ofAfter ? ofBefore : 0;
        }
        int low = Math.min(before, after);
        int high = Math.max(before, after);
        double ofLow = before < after ? ofBefore : ofAfter;
        double ofHigh = before < after ? ofAfter : ofBefore;
        if (at <= low) {
            return ofLow;
        }
        return at >= high ? ofHigh : ofLow + (ofHigh - ofLow) * (at - low) / (high - low);
    }

    int x(int point) {
        return (int) Math.round(nowX[point]);
    }

    int y(int point) {
        return (int) Math.round(nowY[point]);
    }
}
