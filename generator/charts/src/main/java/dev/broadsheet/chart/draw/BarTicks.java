package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.draw.PositionTicks.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The ticks of an axis below bars: each is at a bar, since one between two of them would seem to name the nearest. All bars have
 * one, or those at round years or months, or each second, third and so on.
 */
final class BarTicks {

    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final int YEAR = 12;
    private static final double GAP = 10;

    private final Positions positions;
    private final DrawingArea area;
    private final DoubleUnaryOperator x;
    private final List<Double> bars;

    private BarTicks(Positions positions, DrawingArea area, DoubleUnaryOperator x) {
        this.positions = positions;
        this.area = area;
        this.x = x;
        this.bars = positions.at().stream().sorted().distinct().toList();
    }

    /**
     * @param room the length of the axis in px
     * @param x maps a position to its coordinate
     */
    static List<Tick> of(Positions positions, DrawingArea area, double room, DoubleUnaryOperator x) {
        boolean times = positions.areTimes();
        return times ? new BarTicks(positions, area, x).times() : PositionTicks.of(positions, area, room);
    }

    private List<Tick> times() {
        int[] steps = switch (positions.scale()) {
            case YEARS -> PositionTicks.YEARS;
            case MONTHS -> MONTHS;
            default -> IntStream.rangeClosed(1, bars.size()).toArray();
        };
        for (int step : steps) {
            List<Tick> ticks = each(step);
            if (fit(ticks) && (ticks.size() > 1 || bars.size() == 1)) {
                return ticks;
            }
        }
        return labelled(bars.subList(0, 1), 1);
    }

    private List<Tick> each(int step) {
        List<Double> chosen = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            if (number(i) % step == 0) {
                chosen.add(bars.get(i));
            }
        }
        return labelled(chosen, step);
    }

    /** Returns what is round in years and months: their number. Days are counted. */
    private long number(int bar) {
        double at = bars.get(bar);
        return switch (positions.scale()) {
            case YEARS -> (long) at;
            case MONTHS -> {
                LocalDate month = LocalDate.ofEpochDay((long) at);
                yield (long) YEAR * month.getYear() + month.getMonthValue() - 1;
            }
            default -> bar;
        };
    }

    private List<Tick> labelled(List<Double> chosen, int step) {
        return switch (positions.scale()) {
            case YEARS ->
                chosen.stream()
                        .map(at -> new Tick(at, String.valueOf((long) (double) at)))
                        .toList();
            case MONTHS -> step % YEAR == 0 ? years(chosen) : dates(chosen, months(), area);
            default -> dates(chosen, "MMMd", area);
        };
    }

    private String months() {
        return positions.areQuarters() ? "QQQ" : "LLL";
    }

    private static List<Tick> years(List<Double> chosen) {
        return chosen.stream()
                .map(at -> new Tick(
                        at,
                        String.valueOf(LocalDate.ofEpochDay((long) (double) at).getYear())))
                .toList();
    }

    /** Returns ticks at dates; the first of each year is labelled with the year. @param skeleton the format of the others */
    static List<Tick> dates(List<Double> chosen, String skeleton, DrawingArea area) {
        List<Tick> ticks = new ArrayList<>();
        int labelled = Integer.MIN_VALUE;
        for (double at : chosen) {
            int year = LocalDate.ofEpochDay((long) at).getYear();
            String name = area.words().date(at, skeleton);
            ticks.add(new Tick(at, year == labelled ? name : name + "\n" + year));
            labelled = year;
        }
        return ticks;
    }

    private boolean fit(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            Tick before = ticks.get(i - 1);
            Tick tick = ticks.get(i);
            if (centre(tick) - centre(before) < (width(before) + width(tick)) / 2 + GAP) {
                return false;
            }
        }
        return true;
    }

    /** Returns the centre of a label, which may be moved into the drawing. */
    private double centre(Tick tick) {
        double half = width(tick) / 2;
        return Math.max(half, Math.min(area.width() - half, x.applyAsDouble(tick.at())));
    }

    private double width(Tick tick) {
        return area.widest(List.of(tick.label().split("\n")), false);
    }
}
