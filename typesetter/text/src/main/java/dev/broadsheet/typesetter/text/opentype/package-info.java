/**
 * The OpenType layout tables GSUB and GPOS (OpenType 1.9, "OpenType Layout Common Table Formats"), as far as letters
 * without combining marks need them.
 */
@NullMarked
package dev.broadsheet.typesetter.text.opentype;

import org.jspecify.annotations.NullMarked;
