/** Colors and color spaces; CSS Color Level 4. */
@NullMarked
package dev.broadsheet.typesetter.css.value.color;

import org.jspecify.annotations.NullMarked;
