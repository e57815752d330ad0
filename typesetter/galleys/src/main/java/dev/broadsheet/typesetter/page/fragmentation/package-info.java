/** Galleys cut into the fragments of pages and columns, with footnotes and floats. */
@NullMarked
package dev.broadsheet.typesetter.page.fragmentation;

import org.jspecify.annotations.NullMarked;
