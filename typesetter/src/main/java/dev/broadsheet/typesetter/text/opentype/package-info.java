/**
 * OpenType's layout tables (OpenType 1.9, "OpenType Layout Common Table Formats", GSUB and GPOS), as far as letters
 * without combining marks need them.
 */
@NullMarked
package dev.broadsheet.typesetter.text.opentype;

import org.jspecify.annotations.NullMarked;
