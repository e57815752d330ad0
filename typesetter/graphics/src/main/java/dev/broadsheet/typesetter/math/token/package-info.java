/** Tokens and elements of formulas, their lengths and faults. */
@NullMarked
package dev.broadsheet.typesetter.math.token;

import org.jspecify.annotations.NullMarked;
