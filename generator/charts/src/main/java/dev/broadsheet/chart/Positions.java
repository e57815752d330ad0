package dev.broadsheet.chart;

import dev.broadsheet.data.Times;
import java.time.LocalDate;
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
        return Times.start(label);
    }

    /** Converts a date to a position on a scale of years. */
    private OptionalDouble yearOfDate(String label) {
        OptionalDouble known = Times.start(label);
        if (scale != Scale.YEARS || known.isEmpty()) {
            return OptionalDouble.empty();
        }
        LocalDate date = LocalDate.ofEpochDay((long) known.getAsDouble());
        return OptionalDouble.of(date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear());
    }

    private static OptionalDouble place(String label, Scale scale) {
        return switch (scale) {
            case YEARS -> Times.year(label);
            case MONTHS -> Times.month(label);
            case DAYS -> Times.day(label);
            case NUMBERS -> number(label);
            case NAMES -> OptionalDouble.empty();
        };
    }

    /** Whether all labels are quarters. */
    public boolean areQuarters() {
        return scale == Scale.MONTHS && labels.stream().allMatch(Times::isQuarter);
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
