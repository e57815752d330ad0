/**
 * Formulas: from MathML and a font with an OpenType MATH table to glyphs and rules at their places. The layout is that of
 * MathML Core, section 3; where TeX does more for the eye, its rule is taken and named.
 */
@NullMarked
package dev.broadsheet.typesetter.math;

import org.jspecify.annotations.NullMarked;
