package dev.broadsheet.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date and time as written, in ISO 8601 with a {@code T} or a space: {@code 2026-11-30}, {@code 2026-11-30 06:00},
 * {@code 2026-11-30T06:00:00+01:00}, {@code 2026-11-30 06:00 Europe/Berlin}.
 *
 * @param zone empty for that of the publication
 */
record WrittenTime(LocalDateTime time, Optional<ZoneId> zone) {

    private static final int DAY = 10;
    private static final int MINUTE = 5;
    private static final int SECOND = 8;

    /**
     * Converts the time to a point in time, in its own zone or else in the given one. A time that is skipped at a change of
     * clocks is moved behind the gap.
     */
    Moment in(ZoneId otherwise) {
        return new Moment(
                time.atZone(zone.orElse(otherwise)).toInstant(),
                time.toLocalDate(),
                time.toLocalTime().toString().substring(0, MINUTE));
    }

    static Optional<WrittenTime> parse(String text) {
        try {
            return text.length() < DAY ? Optional.empty() : Optional.of(read(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static WrittenTime read(String text) {
        LocalDate day = LocalDate.parse(text.substring(0, DAY));
        if (text.length() == DAY) {
            return new WrittenTime(day.atStartOfDay(), Optional.empty());
        }
        String rest = text.substring(DAY + 1);
        boolean seconds = rest.length() >= SECOND && rest.charAt(MINUTE) == ':';
        int end = Math.min(rest.length(), seconds ? SECOND : MINUTE);
        String zone = rest.substring(end).strip();
        if ("T ".indexOf(text.charAt(DAY)) < 0) {
            throw new DateTimeException("neither a T nor a space is before the time");
        }
        return new WrittenTime(
                day.atTime(LocalTime.parse(rest.substring(0, end))),
                zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone)));
    }
}
