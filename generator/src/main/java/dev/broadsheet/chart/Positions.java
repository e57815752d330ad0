package dev.broadsheet.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The positions of a chart's values: names, or points on a scale.
 *
 * @param scale the kind of positions
 * @param labels the labels as written in the data
 * @param at the position of each label: a number, a year, or the day counted from 1970-01-01; for names the index
 */
public record Positions(Scale scale, List<String> labels, List<Double> at) {

    /** Kinds of positions. */
    public enum Scale {
        NAMES,
        NUMBERS,
        YEARS,
        MONTHS,
        DAYS
    }

    private static final int QUARTER = 3;

    public Positions {
        labels = List.copyOf(labels);
        at = List.copyOf(at);
    }

    /**
     * Detects the scale of labels.
     *
     * @param numbers whether numbers other than years are positions on a scale
     */
    public static Positions of(List<String> labels, boolean numbers) {
        for (Scale scale : List.of(Scale.YEARS, Scale.MONTHS, Scale.DAYS, Scale.NUMBERS)) {
            List<Double> at = labels.stream()
                    .map(label -> place(label, scale))
                    .flatMapToDouble(OptionalDouble::stream)
                    .boxed()
                    .toList();
            boolean all = at.size() == labels.size() && !labels.isEmpty();
            if (all && (numbers || scale != Scale.NUMBERS)) {
                return new Positions(scale, labels, at);
            }
        }
        return names(labels);
    }

    public static Positions names(List<String> labels) {
        List<Double> at = new ArrayList<>();
        labels.forEach(label -> at.add((double) at.size()));
        return new Positions(Scale.NAMES, labels, at);
    }

    public int size() {
        return labels.size();
    }

    /** Returns the lowest position; 0 if there is none. */
    public double low() {
        double low = at.isEmpty() ? 0 : at.get(0);
        for (double place : at) {
            low = Math.min(low, place);
        }
        return low;
    }

    /** Returns the highest position; 0 if there is none. */
    public double high() {
        double high = at.isEmpty() ? 0 : at.get(0);
        for (double place : at) {
            high = Math.max(high, place);
        }
        return high;
    }

    public double at(int place) {
        return at.get(place);
    }

    public boolean areTimes() {
        return scale == Scale.YEARS || scale == Scale.MONTHS || scale == Scale.DAYS;
    }

    /** Returns the position of a label; empty if it is an unknown name or does not fit the scale. */
    public OptionalDouble find(String label) {
        if (scale == Scale.NAMES) {
            int index = labels.indexOf(label);
            return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(index);
        }
        OptionalDouble exact = place(label, scale);
        boolean byDay = scale == Scale.MONTHS || scale == Scale.DAYS;
        if (exact.isPresent() || !byDay) {
            return exact.isPresent() ? exact : yearOfDate(label);
        }
        OptionalDouble day = place(label, Scale.DAYS);
        OptionalDouble month = day.isPresent() ? day : place(label, Scale.MONTHS);
        return month.isPresent() ? month : firstDay(place(label, Scale.YEARS));
    }

    private static double day(LocalDate date) {
        return (double) date.toEpochDay();
    }

    private static OptionalDouble firstDay(OptionalDouble year) {
        return year.isPresent()
                ? OptionalDouble.of(day(LocalDate.of((int) year.getAsDouble(), 1, 1)))
                : OptionalDouble.empty();
    }

    /** Converts a date to a position on a scale of years. */
    private OptionalDouble yearOfDate(String label) {
        OptionalDouble day = place(label, Scale.DAYS);
        OptionalDouble known = day.isPresent() ? day : place(label, Scale.MONTHS);
        if (scale != Scale.YEARS || known.isEmpty()) {
            return OptionalDouble.empty();
        }
        LocalDate date = LocalDate.ofEpochDay((long) known.getAsDouble());
        return OptionalDouble.of(date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear());
    }

    private static OptionalDouble place(String label, Scale scale) {
        try {
            return switch (scale) {
                case YEARS -> isYear(label) ? OptionalDouble.of(Integer.parseInt(label)) : OptionalDouble.empty();
                case MONTHS -> month(label);
                case DAYS ->
                    label.length() == 10 && label.charAt(4) == '-'
                            ? OptionalDouble.of(day(LocalDate.parse(label)))
                            : OptionalDouble.empty();
                case NUMBERS -> number(label);
                case NAMES -> OptionalDouble.empty();
            };
        } catch (DateTimeException e) {
            return OptionalDouble.empty();
        }
    }

    private static boolean isYear(String label) {
        return label.length() == 4 && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Parses {@code 2024-06} or {@code 2024-Q2}. */
    private static OptionalDouble month(String label) {
        if (label.length() != 7 || label.charAt(4) != '-' || !isYear(label.substring(0, 4))) {
            return OptionalDouble.empty();
        }
        int year = Integer.parseInt(label.substring(0, 4));
        char sign = Character.toUpperCase(label.charAt(5));
        char digit = label.charAt(6);
        if (sign == 'Q' && digit >= '1' && digit <= '4') {
            int first = QUARTER * (digit - '1') + 1;
            return OptionalDouble.of(day(LocalDate.of(year, first, 1)));
        }
        return OptionalDouble.of(day(YearMonth.parse(label).atDay(1)));
    }

    /** Whether all labels are quarters. */
    public boolean areQuarters() {
        return scale == Scale.MONTHS && labels.stream().allMatch(Positions::isQuarter);
    }

    /** Whether a month's label is a quarter: {@code 2024-Q2} rather than {@code 2024-06}. */
    public static boolean isQuarter(String month) {
        return Character.toUpperCase(month.charAt(5)) == 'Q';
    }

    private static OptionalDouble number(String label) {
        boolean plain =
                !label.isEmpty() && label.length() <= 20 && label.chars().allMatch(c -> "0123456789.-".indexOf(c) >= 0);
        try {
            return plain ? OptionalDouble.of(Double.parseDouble(label)) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
