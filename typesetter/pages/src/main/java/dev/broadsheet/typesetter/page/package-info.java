/**
 * Turns boxes into pages. {@link dev.broadsheet.typesetter.page.PageSetter} lays the boxes out in one column as long as its
 * content (the galley), finds the page ends of least total cost, composes the pages as immutable values, and draws them. This
 * package holds the composition of pages, their numbering, and the content of their margins.
 *
 * <p>Text in several columns is a stretch of the galley, as high as its columns need. If pages of one name differ in width, the
 * document is laid out repeatedly until each line lands on a page of the width that it was set for. A float is kept whole where
 * possible.
 */
@NullMarked
package dev.broadsheet.typesetter.page;

import org.jspecify.annotations.NullMarked;
