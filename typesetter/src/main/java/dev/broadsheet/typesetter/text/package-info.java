/**
 * Fonts, shaping, hyphenation and line breaking.
 */
@NullMarked
package dev.broadsheet.typesetter.text;

import org.jspecify.annotations.NullMarked;
