/**
 * Charts as values: their data, marks, scales and words, and the code in which a document stores a chart. Independent of editions
 * and of Markdown.
 */
@NullMarked
package dev.broadsheet.chart;

import org.jspecify.annotations.NullMarked;
