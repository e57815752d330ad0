package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.time.LocalDate;

/**
 * A change made after publication.
 *
 * @param date when
 * @param text what was wrong and what it says now
 * @param position of the date
 */
public record Correction(LocalDate date, String text, SourcePosition position) {}
