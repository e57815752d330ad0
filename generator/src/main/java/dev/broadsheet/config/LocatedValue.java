package dev.broadsheet.config;

import dev.broadsheet.source.Located;
import dev.broadsheet.source.SourcePosition;

/**
 * A value of a YAML file that a later phase may have to complain about.
 *
 * @param value what was written
 * @param position where
 * @param <T> the value
 */
public record LocatedValue<T>(T value, SourcePosition position) implements Located {}
