/** Draws charts as SVG: a class for each type, on a drawing area that provides text widths and the formats of the language. */
@NullMarked
package dev.broadsheet.chart.draw;

import org.jspecify.annotations.NullMarked;
