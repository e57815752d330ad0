/**
 * From boxes to pages. {@link dev.broadsheet.typesetter.page.PageSetter} lays the boxes out as one column as long as its
 * content (the galley), finds the page ends that cost least over the whole of it, puts the pages together as values, and has
 * them drawn. Here are the pages: their composition, their numbers, what is in their margins.
 *
 * <p>Columns side by side are a stretch of the galley which is as high as its columns need. Pages of a name that differ in
 * width are laid out until they land where they were expected. A float that a page end would cut is kept whole if it is at
 * all possible.
 */
@NullMarked
package dev.broadsheet.typesetter.page;

import org.jspecify.annotations.NullMarked;
