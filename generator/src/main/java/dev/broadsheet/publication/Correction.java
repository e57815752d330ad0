package dev.broadsheet.publication;

import java.time.LocalDate;

/**
 * A change made after publication.
 *
 * @param date when
 * @param text what was wrong and what it says now
 */
public record Correction(LocalDate date, String text) {}
