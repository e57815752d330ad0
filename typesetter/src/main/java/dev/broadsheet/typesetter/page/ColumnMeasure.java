package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.text.Measure;

/** The room of a paragraph's lines beside floats and an initial letter. */
final class ColumnMeasure implements Measure {

    /** Floats are hardly higher. */
    private static final int PROBED_LINES = 200;

    private final boolean divides;
    private final Exclusions exclusions;
    private final double top;
    private final double x;
    private final double width;
    private final double lineHeight;
    private final InitialCap initial;

    ColumnMeasure(GalleyBuilder out, double x, double width, double lineHeight, InitialCap initial) {
        this.divides = out.dividesWords();
        this.exclusions = out.exclusions();
        this.top = out.pen();
        this.x = x;
        this.width = width;
        this.lineHeight = lineHeight;
        this.initial = initial;
    }

    @Override
    public double start(int line) {
        return free(line).start() - x + indent(line);
    }

    @Override
    public double width(int line) {
        return Math.max(1, free(line).width() - indent(line));
    }

    @Override
    public double narrowest() {
        double least = width(0);
        double bottom = exclusions.bottom();
        for (int line = 1; line < PROBED_LINES && isBeside(line, bottom); line++) {
            least = Math.min(least, width(line));
        }
        return least;
    }

    private boolean isBeside(int line, double bottom) {
        return line < initial.lines() || top + line * lineHeight < bottom;
    }

    /** How much floats push the start of the first line to the right. */
    double startShift() {
        return free(0).start() - x;
    }

    /** How much floats push the end of the first line to the right, which is to say: not at all, or to the left. */
    double endShift() {
        return free(0).end() - x - width;
    }

    @Override
    public boolean dividesWords() {
        return divides;
    }

    @Override
    public boolean isEven() {
        return exclusions.isEmpty() && initial.lines() == 0;
    }

    private double indent(int line) {
        return line < initial.lines() ? initial.width() : 0;
    }

    private Exclusions.Span free(int line) {
        if (exclusions.isEmpty()) {
            return new Exclusions.Span(x, x + width);
        }
        double y = top + line * lineHeight;
        return exclusions.free(x, x + width, y, y + lineHeight);
    }
}
