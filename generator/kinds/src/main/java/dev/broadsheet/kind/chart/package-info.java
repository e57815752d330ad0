/** Charts: converts a fenced YAML block to a figure, drawn as SVG for each edition, with its data as a table. */
@NullMarked
package dev.broadsheet.kind.chart;

import org.jspecify.annotations.NullMarked;
