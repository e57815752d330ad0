package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.property.Declarations;

/**
 * Declarations that apply to an element, with their origin and layer.
 *
 * @param layer rank of their layer among those of the origin
 */
public record Block(Declarations declarations, Origin origin, int layer) {}
