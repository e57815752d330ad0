/** Faces: font files, their metrics, outlines and features, and which face a text gets. */
@NullMarked
package dev.broadsheet.typesetter.text.font;

import org.jspecify.annotations.NullMarked;
