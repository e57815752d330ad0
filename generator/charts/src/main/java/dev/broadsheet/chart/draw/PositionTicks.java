package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.ValueAxis;
import dev.broadsheet.chart.ValueScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ticks of a horizontal axis: as many as fit, at round years, months and days. */
final class PositionTicks {

    /**
     * A tick.
     *
     * @param at the position on the scale
     */
    record Tick(double at, String label) {}

    static final int[] YEARS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final int[] MONTHS = {1, 2, 3, 6};
    private static final int[] DAYS = {1, 2, 7, 14};
    static final double GAP = 14;
    private static final double YEAR = 365.25;
    private static final double MONTH = 30.44;

    private final Positions positions;
    private final DrawingArea area;
    private final double low;
    private final double high;
    private final double room;

    /** @param room the length of the axis in px */
    private PositionTicks(Positions positions, DrawingArea area, double room) {
        this.positions = positions;
        this.area = area;
        this.low = positions.low();
        this.high = positions.high();
        this.room = room;
    }

    static List<Tick> of(Positions positions, DrawingArea area, double room) {
        PositionTicks ticks = new PositionTicks(positions, area, room);
        return switch (positions.scale()) {
            case NAMES -> ticks.names();
            case NUMBERS -> ticks.numbers();
            case YEARS -> ticks.years();
            case MONTHS, DAYS -> ticks.dates();
        };
    }

    /** Returns all names, or each second, third and so on. */
    private List<Tick> names() {
        double each = room / Math.max(1, positions.size());
        double widest = area.widest(positions.labels(), false);
        int step = 1;
        while (step < positions.size() && each * step < widest + GAP) {
            step++;
        }
        boolean wrapped = step > 1 && area.widest(words(), false) + GAP / 2 < each;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < positions.size(); i += wrapped ? 1 : step) {
            ticks.add(new Tick(i, positions.labels().get(i)));
        }
        return ticks;
    }

    private List<String> words() {
        return positions.labels().stream()
                .flatMap(label -> List.of(label.split(" ")).stream())
                .toList();
    }

    private List<Tick> numbers() {
        ValueAxis axis =
                ValueAxis.of(low, high, false, new ValueScale("", -1, false, low, high), area.narrow() ? 5 : 8);
        return axis.ticks().stream()
                .map(at -> new Tick(at, area.words().number(at, axis.decimals())))
                .toList();
    }

    private List<Tick> years() {
        double most = Math.max(2, room / (area.widthOf("2000", false) + GAP));
        int step = step(YEARS, (high - low + 1) / most);
        List<Tick> ticks = new ArrayList<>();
        for (int year = (int) Math.ceil(low / step) * step; year <= high; year += step) {
            ticks.add(new Tick(year, String.valueOf(year)));
        }
        return ticks.size() > 1 ? ticks : ends();
    }

    private List<Tick> ends() {
        Tick first = new Tick(low, positions.labels().get(positions.at().indexOf(low)));
        Tick last = new Tick(high, positions.labels().get(positions.at().indexOf(high)));
        return low == high ? List.of(first) : List.of(first, last);
    }

    private static int step(int[] steps, double least) {
        for (int step : steps) {
            if (step >= least) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    private List<Tick> dates() {
        double most = Math.max(2, room / (area.widthOf("30 Sept", false) + GAP));
        double days = high - low;
        if (positions.areQuarters() && positions.size() <= most) {
            return BarTicks.dates(positions.at().stream().sorted().distinct().toList(), "QQQ", area);
        } else if (days / MONTH / MONTHS[MONTHS.length - 1] > most || days > 6 * YEAR) {
            return januaries(step(YEARS, days / YEAR / (room / (area.widthOf("2000", false) + GAP))));
        } else if (days > 2 * MONTH) {
            return months(step(MONTHS, days / MONTH / most));
        }
        return days(step(DAYS, days / most));
    }

    private List<Tick> januaries(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (int year = LocalDate.ofEpochDay((long) low).getYear();
                year <= LocalDate.ofEpochDay((long) high).getYear();
                year++) {
            double at = day(LocalDate.of(year, 1, 1));
            if (year % step == 0 && at >= low && at <= high) {
                ticks.add(new Tick(at, String.valueOf(year)));
            }
        }
        return ticks;
    }

    /** Returns the months; the first of each year is labelled with the year. */
    private List<Tick> months(int step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = LocalDate.ofEpochDay((long) low).withDayOfMonth(1);
        int labelled = Integer.MIN_VALUE;
        for (double at = day(month); at <= high; month = month.plusMonths(1), at = day(month)) {
            if ((month.getMonthValue() - 1) % step == 0 && at >= low) {
                String name = area.words().date(at, "LLL");
                ticks.add(new Tick(at, month.getYear() == labelled ? name : name + "\n" + month.getYear()));
                labelled = month.getYear();
            }
        }
        return ticks;
    }

    private List<Tick> days(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (double day = low; day <= high; day += step) {
            ticks.add(new Tick(day, area.words().date(day, "MMMd")));
        }
        return ticks;
    }

    private static double day(LocalDate date) {
        return (double) date.toEpochDay();
    }
}
