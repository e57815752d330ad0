/**
 * Pictures that are drawn from the theme: its colours and its fonts, by Java2D, without a screen.
 */
@NullMarked
package dev.broadsheet.edition.drawing;

import org.jspecify.annotations.NullMarked;
