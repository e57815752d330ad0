/**
 * Lays out boxes out of the flow: floats beside text and at the top or foot of pages, boxes in page margins, and positioned
 * boxes.
 */
@NullMarked
package dev.broadsheet.typesetter.page.floats;

import org.jspecify.annotations.NullMarked;
