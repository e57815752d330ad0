/** Declarations as style sheets write them, parsed; custom properties and values that use them. */
@NullMarked
package dev.broadsheet.typesetter.css.declaration;

import org.jspecify.annotations.NullMarked;
