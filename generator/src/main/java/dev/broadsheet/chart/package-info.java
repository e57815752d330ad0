/**
 * Charts as values: what is shown by which marks, on which scales, with which words; and the code by which a document keeps
 * one. Knows of no edition and of no Markdown.
 */
@NullMarked
package dev.broadsheet.chart;

import org.jspecify.annotations.NullMarked;
