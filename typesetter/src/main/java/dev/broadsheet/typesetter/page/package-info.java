/**
 * From boxes to pages. {@link dev.broadsheet.typesetter.page.PageSetter} lays the boxes out as one column as long as its
 * content (the galley), finds the page ends that cost least over the whole of it, and draws the pages. The galley is a
 * list of pieces, spaces and possible page ends, so a new kind of layout only has to write such a list.
 *
 * <p>Columns side by side are a stretch of that list which is as high as its columns need. All pages of a name are as wide
 * as each other. A float that a page end would cut
 * is kept whole if it is at all possible.
 */
@NullMarked
package dev.broadsheet.typesetter.page;

import org.jspecify.annotations.NullMarked;
