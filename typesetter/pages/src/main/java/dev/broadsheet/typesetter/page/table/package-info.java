/**
 * Lays out tables: computes the widths of columns and the heights of rows, and divides rows between pages; CSS 2.2,
 * chapter 17.
 */
@NullMarked
package dev.broadsheet.typesetter.page.table;

import org.jspecify.annotations.NullMarked;
