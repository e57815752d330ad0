/** Picture files: their type, their size, and their sanitized form for publication. Works on bytes; independent of articles. */
@NullMarked
package dev.broadsheet.picture;

import org.jspecify.annotations.NullMarked;
