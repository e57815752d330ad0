/**
 * Boxes out of the flow: floats beside text, at the top and the foot of pages, in margins, and positioned boxes.
 */
@NullMarked
package dev.broadsheet.typesetter.page.floats;

import org.jspecify.annotations.NullMarked;
