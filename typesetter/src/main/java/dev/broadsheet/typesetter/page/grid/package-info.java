/**
 * Grids (CSS Grid Layout 1, without subgrids): which item is in which area, how large rows and columns are, and rows
 * written into a galley.
 */
@NullMarked
package dev.broadsheet.typesetter.page.grid;

import org.jspecify.annotations.NullMarked;
