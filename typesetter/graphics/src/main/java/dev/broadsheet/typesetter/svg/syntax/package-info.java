/** Attributes, styles, paths, transforms and shapes of SVG. */
@NullMarked
package dev.broadsheet.typesetter.svg.syntax;

import org.jspecify.annotations.NullMarked;
