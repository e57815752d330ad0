/** Backgrounds, gradients and shadows; CSS Backgrounds and Borders Level 3, CSS Images Level 3. */
@NullMarked
package dev.broadsheet.typesetter.css.value.background;

import org.jspecify.annotations.NullMarked;
