package dev.broadsheet.typesetter.css;

/** Declarations that apply to an element, with their origin. */
record Block(Declarations declarations, Origin origin) {}
