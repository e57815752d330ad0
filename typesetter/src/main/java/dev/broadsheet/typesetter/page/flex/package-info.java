/** Flexible boxes (CSS Flexible Box Layout 1): lines of items that grow and shrink, in rows and in columns. */
@NullMarked
package dev.broadsheet.typesetter.page.flex;

import org.jspecify.annotations.NullMarked;
