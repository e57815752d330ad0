/** Finds and reads content files, splits off front matter, and maps characters to source positions. */
@NullMarked
package dev.broadsheet.source;

import org.jspecify.annotations.NullMarked;
