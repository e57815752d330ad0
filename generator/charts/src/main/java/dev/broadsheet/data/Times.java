package dev.broadsheet.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalDouble;

/** Parses times as data name them: {@code 2024}, {@code 2024-06}, {@code 2024-Q2}, {@code 2024-06-18}. */
public final class Times {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int QUARTER = 3;

    private Times() {}

    /** Returns a year of four digits; empty for other text. */
    public static OptionalDouble year(String text) {
        boolean year = text.length() == YEAR && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? OptionalDouble.of(Integer.parseInt(text)) : OptionalDouble.empty();
    }

    /** Returns the first day of a month or quarter, counted from 1970-01-01; empty for other text. */
    public static OptionalDouble month(String text) {
        if (text.length() != MONTH || text.charAt(YEAR) != '-') {
            return OptionalDouble.empty();
        }
        OptionalDouble year = year(text.substring(0, YEAR));
        if (year.isEmpty()) {
            return OptionalDouble.empty();
        }
        char digit = text.charAt(MONTH - 1);
        if (isQuarter(text) && digit >= '1' && digit <= '4') {
            return day(LocalDate.of((int) year.getAsDouble(), QUARTER * (digit - '1') + 1, 1));
        }
        try {
            return day(YearMonth.parse(text).atDay(1));
        } catch (DateTimeException e) {
            return OptionalDouble.empty();
        }
    }

    /** Whether a month's text is a quarter: {@code 2024-Q2} rather than {@code 2024-06}. */
    public static boolean isQuarter(String month) {
        return Character.toUpperCase(month.charAt(YEAR + 1)) == 'Q';
    }

    /** Returns a day, counted from 1970-01-01; empty for other text. */
    public static OptionalDouble day(String text) {
        try {
            return text.length() == DAY && text.charAt(YEAR) == '-'
                    ? day(LocalDate.parse(text))
                    : OptionalDouble.empty();
        } catch (DateTimeException e) {
            return OptionalDouble.empty();
        }
    }

    /** Returns the first day of a day, month, quarter or year, counted from 1970-01-01; empty for other text. */
    public static OptionalDouble start(String text) {
        OptionalDouble day = day(text);
        OptionalDouble month = day.isPresent() ? day : month(text);
        OptionalDouble year = month.isPresent() ? OptionalDouble.empty() : year(text);
        return year.isPresent() ? day(LocalDate.of((int) year.getAsDouble(), 1, 1)) : month;
    }

    private static OptionalDouble day(LocalDate date) {
        return OptionalDouble.of((double) date.toEpochDay());
    }
}
