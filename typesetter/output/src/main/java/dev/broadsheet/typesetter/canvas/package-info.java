/** What painters draw on: pages and vector pictures, colors, pens, pictures and the structure of a document. */
@NullMarked
package dev.broadsheet.typesetter.canvas;

import org.jspecify.annotations.NullMarked;
