/** Computed styles of elements. */
@NullMarked
package dev.broadsheet.typesetter.css.style;

import org.jspecify.annotations.NullMarked;
