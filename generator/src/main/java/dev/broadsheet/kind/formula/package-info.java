/** Formulas in MathML Core: which MathML a body may hold, and what they say in words. */
@NullMarked
package dev.broadsheet.kind.formula;

import org.jspecify.annotations.NullMarked;
