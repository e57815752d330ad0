/**
 * Finds markup that the parser has not recognized, and that readers would see as text. The rules inspect blocks of text with
 * source positions, independently of the parser.
 */
@NullMarked
package dev.broadsheet.markdown.lint;

import org.jspecify.annotations.NullMarked;
