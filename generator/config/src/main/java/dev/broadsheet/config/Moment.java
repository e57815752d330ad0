package dev.broadsheet.config;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A point in time with the time zone in which an author wrote it.
 *
 * @param instant the point in time
 * @param day the date in its zone
 * @param clock the time in its zone, such as {@code 06:00}
 */
public record Moment(Instant instant, LocalDate day, String clock) {}
