package dev.broadsheet.config;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A moment as an author wrote it.
 *
 * @param instant when it is
 * @param day on the calendar of its zone
 * @param clock such as {@code 06:00}, in its zone
 */
public record Moment(Instant instant, LocalDate day, String clock) {}
