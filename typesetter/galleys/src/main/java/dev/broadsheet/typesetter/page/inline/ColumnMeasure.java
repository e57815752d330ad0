package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.page.galley.Column;
import dev.broadsheet.typesetter.page.galley.Exclusions;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The widths of a paragraph's lines beside floats and a drop cap, on pages of possibly different widths. */
final class ColumnMeasure implements Measure {

    /** Number of lines that are compared; floats are rarely higher. */
    private static final int PROBED_LINES = 200;

    private final boolean divides;
    private final Exclusions exclusions;
    private final @Nullable PageArea pages;
    private final double top;
    private final Column column;
    private final double lineHeight;
    private final InitialCap initial;
    private final double least;
    private final double indent;
    private final List<Double> tops = new ArrayList<>();

    /** @param area page area of the page on which the paragraph begins */
    ColumnMeasure(GalleyBuilder out, PageArea area, Column column, double lineHeight, InitialCap initial) {
        this.divides = out.dividesWords();
        this.exclusions = out.exclusions();
        this.pages = out.isOfPages() && area.varies() ? area : null;
        this.top = out.pen();
        this.column = column;
        this.lineHeight = lineHeight;
        this.initial = initial;
        this.least = 0;
        this.indent = 0;
    }

    private ColumnMeasure(ColumnMeasure measure, @Nullable PageArea pages, Column column, double least, double indent) {
        this.divides = measure.divides;
        this.exclusions = measure.exclusions;
        this.pages = pages;
        this.top = measure.top;
        this.column = column;
        this.lineHeight = measure.lineHeight;
        this.initial = measure.initial;
        this.least = least;
        this.indent = Math.max(0, indent);
    }

    /**
     * Returns a measure whose lines move below floats that leave them less than a width.
     *
     * @param first additional width of the first line, for its indent
     */
    ColumnMeasure atLeast(double room, double first) {
        return new ColumnMeasure(this, pages, column, room, first);
    }

    @Override
    public double start(int line) {
        return free(line).start() - column.start() + indent(line);
    }

    @Override
    public double width(int line) {
        return Math.max(1, free(line).width() - indent(line));
    }

    @Override
    public double narrowest() {
        double least = width(0);
        double bottom = exclusions.bottom();
        if (pages != null) {
            bottom = Math.max(bottom, pages.nextTop(top) + lineHeight);
        }
        for (int line = 1; line < PROBED_LINES && isBeside(line, bottom); line++) {
            least = Math.min(least, width(line));
        }
        return least;
    }

    private boolean isBeside(int line, double bottom) {
        return line < initial.lines() || top(line) < bottom;
    }

    /** Returns the space above a line that is empty because of floats. */
    double gapAbove(int line) {
        if (least == 0) {
            return 0;
        }
        return line == 0 ? top(0) - top : top(line) - top(line - 1) - lineHeight;
    }

    private double top(int line) {
        if (least == 0) {
            return top + line * lineHeight;
        }
        while (tops.size() <= line) {
            int next = tops.size();
            double above = next == 0 ? top : tops.get(next - 1) + lineHeight;
            tops.add(exclusions.findRoom(
                    column,
                    above,
                    lineHeight,
                    Math.min(column.width(), least + indent(next) + (next == 0 ? indent : 0))));
        }
        return tops.get(line);
    }

    /** Returns how far floats shift the start of the first line to the right. */
    double startShift() {
        return free(0).start() - column.start();
    }

    /** Returns how far floats shift the end of the first line to the right; 0 or negative. */
    double endShift() {
        return free(0).end() - column.end();
    }

    @Override
    public boolean dividesWords() {
        return divides;
    }

    @Override
    public boolean isEven() {
        return initial.lines() == 0 && besideInitial() == 0;
    }

    @Override
    public int besideInitial() {
        boolean even = exclusions.isEmpty() && (pages == null || pages.isEvenBelow(top + lineHeight / 2));
        return even ? initial.lines() : -1;
    }

    /** Whether the paragraph may be on pages of several widths. */
    boolean mayTurn() {
        return pages != null;
    }

    /** Whether pages may give its lines different widths. */
    boolean dependsOnPages() {
        return pages != null && !pages.isEvenBelow(top + lineHeight / 2);
    }

    /** Returns the measure as if all lines were on the page of the first one. */
    ColumnMeasure onFirstPage() {
        Column room = pages == null ? column : column.wider(pages.wider(top(0) + lineHeight / 2));
        return new ColumnMeasure(this, null, room, least, indent);
    }

    /** Whether the first {@code lines} lines are on pages as wide as that of the first one. */
    boolean isOnLikePages(int lines) {
        double half = lineHeight / 2;
        return lines < 2 || pages == null || pages.isEvenBetween(top(0) + half, top(lines - 1) + half);
    }

    private double indent(int line) {
        return line < initial.lines() ? initial.width() : 0;
    }

    private Exclusions.Span free(int line) {
        if (exclusions.isEmpty() && pages == null) {
            return column.whole();
        }
        double y = top(line);
        Column room = pages == null ? column : column.wider(pages.wider(y + lineHeight / 2));
        return exclusions.free(room, y, y + lineHeight);
    }
}
