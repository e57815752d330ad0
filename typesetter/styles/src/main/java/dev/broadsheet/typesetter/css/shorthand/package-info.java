/** Shorthands and logical properties, expanded to the properties that they set. */
@NullMarked
package dev.broadsheet.typesetter.css.shorthand;

import org.jspecify.annotations.NullMarked;
