/**
 * The common parts of flex containers, grid containers and tables. Layouts of flex and grid items are cached, and the items are
 * aligned in the available room (CSS Box Alignment 3). Rows of flex items, grid items or table cells are appended to a galley
 * as slices between which a page may end.
 */
@NullMarked
package dev.broadsheet.typesetter.page.alignment;

import org.jspecify.annotations.NullMarked;
