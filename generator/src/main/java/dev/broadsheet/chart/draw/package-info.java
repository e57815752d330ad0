/** Charts drawn as SVG: a class for each form, on a sheet that knows widths of text and how its language writes. */
@NullMarked
package dev.broadsheet.chart.draw;

import org.jspecify.annotations.NullMarked;
