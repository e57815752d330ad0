/**
 * Reads from the fragments of pages how even they are: loose lines, rivers of white, ladders of hyphens. Nothing here
 * changes a page.
 */
@NullMarked
package dev.broadsheet.typesetter.page.evenness;

import org.jspecify.annotations.NullMarked;
