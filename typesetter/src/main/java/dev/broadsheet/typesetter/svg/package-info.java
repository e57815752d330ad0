/** SVG pictures as vectors: reads the static part of SVG 2 and draws it on a {@code VectorCanvas}. */
@NullMarked
package dev.broadsheet.typesetter.svg;

import org.jspecify.annotations.NullMarked;
