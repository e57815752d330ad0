package dev.broadsheet.config;

import dev.broadsheet.source.Located;
import dev.broadsheet.source.SourcePosition;

/**
 * A value of a YAML file with its position, for diagnostics of later phases.
 *
 * @param <T> the type of the value
 */
public record LocatedValue<T>(T value, SourcePosition position) implements Located {}
