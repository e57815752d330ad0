/**
 * Pages as pictures: the same calls that write a PDF, answered with pixels. Everything is filled as shapes by Java2D's own
 * renderer, so that the machine's fonts and screen play no part and the same page gives the same pixels.
 */
@NullMarked
package dev.broadsheet.typesetter.raster;

import org.jspecify.annotations.NullMarked;
