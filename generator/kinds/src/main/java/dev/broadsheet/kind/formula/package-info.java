/** Formulas in MathML Core: validation of the MathML in content, and its text equivalent. */
@NullMarked
package dev.broadsheet.kind.formula;

import org.jspecify.annotations.NullMarked;
