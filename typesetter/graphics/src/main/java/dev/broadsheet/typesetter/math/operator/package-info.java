/** Operators, their dictionary and their forms in rows. */
@NullMarked
package dev.broadsheet.typesetter.math.operator;

import org.jspecify.annotations.NullMarked;
