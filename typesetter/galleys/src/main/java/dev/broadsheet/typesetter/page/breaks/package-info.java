/**
 * Turns a galley into fragments: finds the page ends of least total cost, with footnotes and floats, and cuts the galley
 * there; CSS Fragmentation 3.
 */
@NullMarked
package dev.broadsheet.typesetter.page.breaks;

import org.jspecify.annotations.NullMarked;
