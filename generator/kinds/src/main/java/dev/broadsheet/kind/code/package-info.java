/** Code blocks: syntax highlighting by the language that a fence names, and the layout of long lines in print. */
@NullMarked
package dev.broadsheet.kind.code;

import org.jspecify.annotations.NullMarked;
