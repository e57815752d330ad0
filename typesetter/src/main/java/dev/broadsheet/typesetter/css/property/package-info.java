/**
 * Properties with their grammars and initial values, shorthands, declarations, and the computed style that has one value
 * for each property.
 */
@NullMarked
package dev.broadsheet.typesetter.css.property;

import org.jspecify.annotations.NullMarked;
