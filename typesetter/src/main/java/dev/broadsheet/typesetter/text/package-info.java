/**
 * Text as a printer sees it: fonts, shaping, hyphenation and the breaking of paragraphs into lines.
 */
@NullMarked
package dev.broadsheet.typesetter.text;

import org.jspecify.annotations.NullMarked;
