/** Values of boxes: alignment, position, size, corners and transforms. */
@NullMarked
package dev.broadsheet.typesetter.css.value.box;

import org.jspecify.annotations.NullMarked;
