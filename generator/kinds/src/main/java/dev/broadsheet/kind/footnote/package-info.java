/** Footnotes, endnotes, and notes in popovers. */
@NullMarked
package dev.broadsheet.kind.footnote;

import org.jspecify.annotations.NullMarked;
