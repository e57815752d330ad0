/**
 * Tables: columns find their widths, rows their heights, and what does not fit is divided; CSS 2.2, chapter 17.
 */
@NullMarked
package dev.broadsheet.typesetter.page.table;

import org.jspecify.annotations.NullMarked;
