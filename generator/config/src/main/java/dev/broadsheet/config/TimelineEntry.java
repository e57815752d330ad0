package dev.broadsheet.config;

/**
 * A dated event.
 *
 * @param date {@code 2023-06-18}, {@code 2023-06} or {@code 2023}
 * @param text what happened, one sentence or less
 */
public record TimelineEntry(PartialDate date, String text) {}
