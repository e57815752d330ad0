package dev.broadsheet.typesetter.css;

/**
 * Which {@code @page} rules apply to a page.
 *
 * @param name the {@code page} property of what begins the page; empty for none
 * @param first whether it is the first page of the document
 * @param left whether it is a left-hand (even) page
 * @param blank whether it is empty because of a forced break to the other side
 */
public record PageContext(String name, boolean first, boolean left, boolean blank) {}
