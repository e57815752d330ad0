package dev.broadsheet.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses dates that are not written in ISO 8601. */
final class Dates {

    private static final Pattern WITH_MORE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})([T ].*|[,;.])");
    private static final Pattern BARE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern DOTS = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([A-Za-z]{3,9})\\.? ([0-9]{1,2}),? ([0-9]{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\.? ([A-Za-z]{3,9})\\.? ([0-9]{4})");
    private static final Pattern MONTH_ONLY = Pattern.compile("([A-Za-z]{3,9})\\.? ([0-9]{4})");

    private static final int MONTHS = 12;

    private Dates() {}

    /** Returns the date that was probably meant, in ISO 8601; empty if ambiguous. */
    static Optional<String> day(String text) {
        return fields(WITH_MORE, text, 1, 2, 3)
                .or(() -> fields(BARE, text, 1, 2, 3))
                .or(() -> fields(YEAR_FIRST, text, 1, 2, 3))
                .or(() -> fields(DOTS, text, 3, 2, 1))
                .or(() -> yearLast(text))
                .or(() -> named(MONTH_FIRST, text, 1, 2))
                .or(() -> named(DAY_FIRST, text, 2, 1))
                .map(LocalDate::toString);
    }

    /** Returns the date or month that was probably meant, in ISO 8601; empty if ambiguous. */
    static Optional<String> partial(String text) {
        Matcher month = MONTH_ONLY.matcher(text);
        return day(text)
                .or(() -> month.matches()
                        ? month(month.group(1)).map(m -> "%s-%02d".formatted(month.group(2), m))
                        : Optional.empty());
    }

    /** Parses a date whose year is last, if the order of day and month is unambiguous. */
    private static Optional<LocalDate> yearLast(String text) {
        Matcher m = YEAR_LAST.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return Optional.empty();
        }
        return first > MONTHS ? fields(YEAR_LAST, text, 3, 2, 1) : fields(YEAR_LAST, text, 3, 1, 2);
    }

    private static Optional<LocalDate> fields(Pattern pattern, String text, int year, int month, int day) {
        Matcher m = pattern.matcher(text);
        return m.matches() ? date(m.group(year), Integer.parseInt(m.group(month)), m.group(day)) : Optional.empty();
    }

    private static Optional<LocalDate> named(Pattern pattern, String text, int month, int day) {
        Matcher m = pattern.matcher(text);
        return m.matches()
                ? month(m.group(month)).flatMap(number -> date(m.group(3), number, m.group(day)))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the number of a month by the beginning of its English name. */
    private static Optional<Integer> month(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(wanted))
                .map(Month::getValue)
                .findFirst();
    }
}
