/**
 * From placed glyphs and shapes to a tagged PDF file: content streams, subset fonts, structure, outline, metadata.
 */
@NullMarked
package dev.broadsheet.typesetter.pdf;

import org.jspecify.annotations.NullMarked;
