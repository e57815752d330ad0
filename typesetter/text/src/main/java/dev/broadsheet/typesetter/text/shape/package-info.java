/** From characters to runs of glyphs: scripts, directions, clusters. */
@NullMarked
package dev.broadsheet.typesetter.text.shape;

import org.jspecify.annotations.NullMarked;
