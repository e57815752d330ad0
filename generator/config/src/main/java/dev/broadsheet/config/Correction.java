package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.time.LocalDate;

/**
 * A correction after publication.
 *
 * @param date the date of the correction
 * @param text what was wrong, and what is right
 * @param position the position of the date
 */
public record Correction(LocalDate date, String text, SourcePosition position) {}
