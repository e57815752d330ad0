/** SVG pictures, painted on a canvas. */
@NullMarked
package dev.broadsheet.typesetter.svg;

import org.jspecify.annotations.NullMarked;
