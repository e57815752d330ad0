/**
 * Grid layout (CSS Grid Layout 1, without subgrids): placement of items, sizes of rows and columns, and output of rows to a
 * galley.
 */
@NullMarked
package dev.broadsheet.typesetter.page.grid;

import org.jspecify.annotations.NullMarked;
