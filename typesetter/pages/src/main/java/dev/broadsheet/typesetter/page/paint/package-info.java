/**
 * Draws fragments. Nothing else calls a canvas.
 */
@NullMarked
package dev.broadsheet.typesetter.page.paint;

import org.jspecify.annotations.NullMarked;
