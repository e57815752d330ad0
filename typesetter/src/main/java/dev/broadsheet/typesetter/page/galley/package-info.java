/**
 * A column as long as its content: pieces, spaces and possible page ends, and how such a list is written. A new kind of
 * layout only has to write one; {@link dev.broadsheet.typesetter.page.galley.BoxLayout} is all that it knows of the others.
 */
@NullMarked
package dev.broadsheet.typesetter.page.galley;

import org.jspecify.annotations.NullMarked;
