/**
 * The galley, a single column as long as its content, as a list of pieces, spaces and break opportunities, and its builder. A
 * new kind of layout only has to append to a galley; it reaches the other kinds through
 * {@link dev.broadsheet.typesetter.page.galley.BoxLayout}.
 */
@NullMarked
package dev.broadsheet.typesetter.page.galley;

import org.jspecify.annotations.NullMarked;
