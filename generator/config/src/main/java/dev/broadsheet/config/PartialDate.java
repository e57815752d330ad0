package dev.broadsheet.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date known to the day, the month or the year; ISO 8601.
 *
 * @param iso {@code 2023-06-18}, {@code 2023-06} or {@code 2023}
 * @param first its first day
 * @param precision {@link ChronoUnit#DAYS}, {@link ChronoUnit#MONTHS} or {@link ChronoUnit#YEARS}
 */
public record PartialDate(String iso, LocalDate first, ChronoUnit precision) {

    /** Parses a date; empty if it has none of the three forms or does not exist in the calendar. */
    public static Optional<PartialDate> parse(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> Optional.of(new PartialDate(iso, LocalDate.parse(iso), ChronoUnit.DAYS));
                case 7 -> Optional.of(new PartialDate(iso, YearMonth.parse(iso).atDay(1), ChronoUnit.MONTHS));
                case 4 ->
                    Optional.of(new PartialDate(iso, LocalDate.of(Integer.parseInt(iso), 1, 1), ChronoUnit.YEARS));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
