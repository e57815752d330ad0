/** Lengths and other values, how they are parsed and computed; CSS Values and Units Level 4. */
@NullMarked
package dev.broadsheet.typesetter.css.value;

import org.jspecify.annotations.NullMarked;
