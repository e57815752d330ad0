/** Fonts in PDF: subsets of OpenType fonts, their descriptors and maps to Unicode. */
@NullMarked
package dev.broadsheet.typesetter.pdf.font;

import org.jspecify.annotations.NullMarked;
