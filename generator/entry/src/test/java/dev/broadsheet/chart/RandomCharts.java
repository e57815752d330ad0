package dev.broadsheet.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Charts of random data: orders of magnitude, gaps, negative values, one value, dates, long names, years as names. */
final class RandomCharts {

    private static final List<String> WORDS = List.of(
            "Kenya", "Uganda", "Road haulage", "Bread", "Households without a car", "Sun", "Nuclear", "Côte d’Ivoire");
    private static final List<String> UNITS = List.of("", "%", "€", "million tonnes");
    private static final double NONE = Double.NaN;

    private final Random random;

    RandomCharts(long seed) {
        this.random = new Random(seed);
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    Chart next(ChartType type) {
        Positions positions = positions(type);
        List<Series> series = series(type, positions.size());
        boolean upright = (positions.areTimes() && type != ChartType.TABLE) || oneIn(8);
        boolean bars = type == ChartType.BAR || type == ChartType.GROUPED || type == ChartType.STACKED;
        Chart chart = new Chart(
                type,
                "en",
                "Title",
                "head",
                (bars && !upright) || (type.hasRows() && type != ChartType.TIMELINE)
                        ? Positions.names(positions.labels())
                        : positions,
                series,
                new ValueScale(of(UNITS), -1, false, NONE, NONE),
                upright,
                series.size() < 2 && oneIn(3) ? List.of(random.nextInt(positions.size())) : List.of(),
                notes(type, positions, series),
                List.of(),
                List.of(),
                Facets.NONE,
                "");
        return chart;
    }

    private Positions positions(ChartType type) {
        int most = type == ChartType.MULTIPLES || type.hasRows() ? 15 : 40;
        int count = type == ChartType.SLOPE ? 2 + random.nextInt(4) : 1 + random.nextInt(oneIn(2) ? 8 : most);
        int from = 1980 + random.nextInt(45);
        int step = of(List.of(1, 1, 2, 5, 10));
        IntFunction<String> label = switch (random.nextInt(5)) {
            case 0, 1 -> i -> String.valueOf(from + i * step);
            case 2 -> i -> String.format(Locale.ROOT, "%d-%02d", from + i * step / 12, 1 + i * step % 12);
            case 3 -> i -> (from + i / 4) + "-Q" + (1 + i % 4);
            default -> i -> LocalDate.of(from, 3, 1).plusDays((long) i * step).toString();
        };
        if (oneIn(3) || type == ChartType.DOT || type == ChartType.RANGE) {
            return Positions.names(names(count));
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i == 0 || !oneIn(7)) {
                labels.add(label.apply(i));
            }
        }
        if (type == ChartType.SLOPE && labels.size() < 2) {
            labels.add(label.apply(count));
        }
        return Positions.of(labels, true);
    }

    /** Names: words, groups of ages, or years. */
    private List<String> names(int count) {
        int kind = random.nextInt(4);
        int from = 1990 + random.nextInt(10);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            String name =
                    kind == 0 ? String.valueOf(from + 3 * i) : kind == 1 ? (5 * i) + "\u2013" + (5 * i + 4) : of(WORDS);
            names.add(names.contains(name) ? name + " " + i : name);
        }
        return List.copyOf(names);
    }

    private List<Series> series(ChartType type, int places) {
        int count = switch (type) {
            case BAR -> 1;
            case RANGE -> 2;
            case TIMELINE -> 0;
            case TABLE -> 1 + random.nextInt(4);
            default -> oneIn(3) ? 1 + random.nextInt(12) : 1 + random.nextInt(5);
        };
        boolean stressed = count > 1 && oneIn(3);
        double size = Math.pow(10, random.nextInt(7) - 1);
        boolean negative = oneIn(4) && type != ChartType.STACKED && type != ChartType.AREA;
        boolean gaps = oneIn(3);
        List<String> names = names(count);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double level = random.nextDouble() * size;
            List<Double> values = new ArrayList<>();
            for (int place = 0; place < places; place++) {
                double value = level + size * (random.nextDouble() - (negative ? 0.8 : 0)) / 2;
                values.add(gaps && place > 0 && oneIn(5) ? NONE : rounded(value, size));
            }
            series.add(new Series(names.get(i), values, stressed && (i == 0 || oneIn(6))));
        }
        return series;
    }

    private static double rounded(double value, double size) {
        double unit = size <= 10 ? 10 : 1;
        return Math.rint(value * unit) / unit + 0.0;
    }

    private List<Note> notes(ChartType type, Positions positions, List<Series> series) {
        if (type == ChartType.TIMELINE) {
            return IntStream.range(0, positions.size())
                    .mapToObj(
                            i -> new Note(positions.at(i), NONE, "What happened " + "then ".repeat(random.nextInt(20))))
                    .toList();
        }
        boolean may = type == ChartType.LINE || type == ChartType.BAR;
        List<Note> notes = new ArrayList<>();
        for (int i = 0; may && oneIn(3) && i < 3; i++) {
            int place = random.nextInt(positions.size());
            double value = series.get(0).value(place);
            notes.add(new Note(
                    positions.at(place),
                    oneIn(4) ? NONE : value,
                    "First " + "ration cards ".repeat(1 + random.nextInt(4))));
        }
        return notes;
    }
}
