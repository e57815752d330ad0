/**
 * Converts articles in Broadsheet's Markdown dialect to sanitized documents with source positions.
 */
@NullMarked
package dev.broadsheet.markdown;

import org.jspecify.annotations.NullMarked;
