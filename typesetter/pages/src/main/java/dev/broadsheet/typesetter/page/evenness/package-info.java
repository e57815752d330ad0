/**
 * Examines the composition of pages: loose lines, rivers, ladders of hyphens. Nothing here changes a page.
 */
@NullMarked
package dev.broadsheet.typesetter.page.evenness;

import org.jspecify.annotations.NullMarked;
