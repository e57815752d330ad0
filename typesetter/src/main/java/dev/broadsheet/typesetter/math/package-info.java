/**
 * Lays out MathML with a font that has an OpenType MATH table. The layout follows MathML Core, section 3, with some rules of TeX,
 * which are named.
 */
@NullMarked
package dev.broadsheet.typesetter.math;

import org.jspecify.annotations.NullMarked;
