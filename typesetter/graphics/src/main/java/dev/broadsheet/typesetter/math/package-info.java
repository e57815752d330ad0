/** Layout of formulas; MathML Core. */
@NullMarked
package dev.broadsheet.typesetter.math;

import org.jspecify.annotations.NullMarked;
