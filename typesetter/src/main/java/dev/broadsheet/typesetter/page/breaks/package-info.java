/**
 * From a galley to fragments: finds the page ends that cost least over the whole of it, with footnotes and floats, and
 * cuts it there; CSS Fragmentation 3.
 */
@NullMarked
package dev.broadsheet.typesetter.page.breaks;

import org.jspecify.annotations.NullMarked;
