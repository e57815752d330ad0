/**
 * Properties with their grammars and initial values, shorthands, declarations, and computed styles.
 */
@NullMarked
package dev.broadsheet.typesetter.css.property;

import org.jspecify.annotations.NullMarked;
