/**
 * Paints pages as pictures through the interfaces by which PDF is written. Everything is filled as shapes by Java2D's own
 * renderer, so that the result does not depend on the machine's fonts and display.
 */
@NullMarked
package dev.broadsheet.typesetter.raster;

import org.jspecify.annotations.NullMarked;
