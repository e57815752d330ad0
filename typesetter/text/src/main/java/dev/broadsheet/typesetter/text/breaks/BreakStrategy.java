package dev.broadsheet.typesetter.text.breaks;

import dev.broadsheet.typesetter.text.breaks.TotalFit.Attempt;
import dev.broadsheet.typesetter.text.breaks.TotalFit.Ending;
import dev.broadsheet.typesetter.text.breaks.TotalFit.Solution;
import dev.broadsheet.typesetter.text.paragraph.Fit;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Filling;
import dev.broadsheet.typesetter.text.paragraph.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph by attempts of rising tolerance: without hyphens, with hyphens, with looser lines, and at last at any cost.
 */
public final class BreakStrategy {

    private static final double GOOD = 100;
    private static final double LOOSE = 500;
    private static final double POOR = 2000;
    private static final double EMERGENCY_STRETCH = 0.02;
    private static final int HALVINGS = 12;

    private final ParagraphStyle style;
    private final Supplier<List<Opportunity>> hyphenator;
    private final DoubleFunction<List<Opportunity>> divider;
    private List<Opportunity> opportunities;
    private @Nullable List<Opportunity> hyphenated;

    /**
     * @param opportunities break opportunities without hyphenation
     * @param hyphenator supplies all opportunities including hyphenation; called at most once
     * @param divider supplies all opportunities and those within words wider than the given width
     */
    public BreakStrategy(
            List<Opportunity> opportunities,
            Supplier<List<Opportunity>> hyphenator,
            DoubleFunction<List<Opportunity>> divider,
            ParagraphStyle style) {
        this.opportunities = opportunities;
        this.hyphenator = hyphenator;
        this.divider = divider;
        this.style = style;
    }

    private List<Opportunity> hyphenated() {
        if (hyphenated == null) {
            hyphenated = hyphenator.get();
        }
        return hyphenated;
    }

    private @Nullable Solution solve(Room room, Attempt attempt) {
        return fit(room, attempt).solve();
    }

    private TotalFit fit(Room room, Attempt attempt) {
        return new TotalFit(attempt.hyphens() ? hyphenated() : opportunities, room, attempt);
    }

    /** Returns the ends of the lines. */
    public List<Opportunity> ends(Room room) {
        boolean isOneWord = opportunities.size() == 2;
        if (isOneWord && fits(opportunities.get(0), opportunities.get(1), room.width(0))) {
            return opportunities.subList(1, 2);
        }
        Solution solution = choose(room);
        boolean divides = style.breaking().anywhere() || room.dividesWords();
        if (solution.overfull() && divides && style.wrap()) {
            opportunities = divider.apply(room.narrowest());
            hyphenated = opportunities;
            return choose(room).ends();
        }
        return solution.ends();
    }

    private Solution choose(Room room) {
        if (style.filling() == Filling.BALANCED) {
            double width = balancedWidth(room);
            return ragged(room.narrowedTo(width), Double.isInfinite(width));
        }
        return style.alignment() == Alignment.JUSTIFY ? justified(room) : ragged(room, true);
    }

    private Solution justified(Room room) {
        Solution best = null;
        for (Attempt attempt : justifiedAttempts()) {
            Solution solution = solve(room, attempt);
            if (solution != null && (best == null || solution.ending().compareTo(best.ending()) < 0)) {
                best = solution;
            }
            if (best != null && (best.ending() == Ending.FINE || attempt.tolerance() >= LOOSE)) {
                return best;
            }
        }
        throw new IllegalStateException("the last attempt accepts anything");
    }

    /**
     * Returns the ends for a given number of lines, or null if a line would be looser than the usual tolerance, or the last line
     * would hold little more than the end of a divided word.
     */
    public @Nullable List<Opportunity> ends(Room room, int lines) {
        if (style.filling() == Filling.BALANCED || style.alignment() != Alignment.JUSTIFY) {
            return null;
        }
        for (Attempt attempt : List.of(justified(GOOD, false), justified(Fit.FAIR, true), justified(LOOSE, true))) {
            Solution solution = solve(room, attempt.of(lines));
            Ending worst = attempt.tolerance() < LOOSE ? Ending.FINE : Ending.SHORT;
            if (solution != null && solution.ending().compareTo(worst) <= 0) {
                return solution.ends();
            }
        }
        return null;
    }

    private List<Attempt> justifiedAttempts() {
        return List.of(
                justified(GOOD, false),
                justified(Fit.FAIR, true),
                justified(LOOSE, true),
                justified(POOR, true),
                justified(Double.POSITIVE_INFINITY, true));
    }

    private Attempt justified(double tolerance, boolean hyphens) {
        boolean justifiedLast = style.lastAlignment() == Alignment.JUSTIFY;
        boolean last = Double.isInfinite(tolerance);
        return new Attempt(
                true,
                justifiedLast,
                tolerance,
                hyphens,
                last ? EMERGENCY_STRETCH : 0,
                style.spacing().expansion(),
                style.hyphenation(),
                last,
                0);
    }

    private Solution ragged(Room room, boolean hyphens) {
        Attempt attempt =
                new Attempt(false, false, Double.POSITIVE_INFINITY, hyphens, 0, 0, style.hyphenation(), true, 0);
        if (style.filling() == Filling.FIRST_FIT) {
            return fit(room, attempt).firstFit();
        }
        Solution solution = solve(room, attempt);
        if (solution == null) {
            throw new IllegalStateException("the attempt accepts anything");
        }
        return solution;
    }

    /** Returns the narrowest width that needs no more lines than the full measure; infinite if a word has to be divided. */
    private double balancedWidth(Room room) {
        int lines = greedyLines(room);
        if (lines == Integer.MAX_VALUE) {
            return Double.POSITIVE_INFINITY;
        }
        double high = widest(room, lines);
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (greedyLines(room.narrowedTo(middle)) <= lines) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static double widest(Room room, int lines) {
        double widest = 0;
        for (int line = 0; line < lines; line++) {
            widest = Math.max(widest, room.width(line));
        }
        return widest;
    }

    /** Returns the number of lines of first-fit breaking; a word too wide for a line counts as very many. */
    private int greedyLines(Room room) {
        List<Opportunity> plain = new ArrayList<>(opportunities);
        plain.removeIf(place -> place.kind().isHyphen());
        int line = 0;
        int start = 0;
        while (start < plain.size() - 1) {
            int end = start;
            while (end + 1 < plain.size() && fits(plain.get(start), plain.get(end + 1), room.width(line))) {
                end++;
            }
            if (end == start) {
                return Integer.MAX_VALUE;
            }
            start = end;
            line++;
        }
        return line;
    }

    private static boolean fits(Opportunity start, Opportunity end, double width) {
        return end.endWidth() - start.startWidth() <= width + 1e-4;
    }
}
