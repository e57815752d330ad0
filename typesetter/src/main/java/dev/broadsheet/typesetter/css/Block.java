package dev.broadsheet.typesetter.css;

/**
 * Declarations that apply to an element, with their origin.
 *
 * @param layer rank of their layer among those of the origin
 */
record Block(Declarations declarations, Origin origin, int layer) {}
