/** Notes: footnotes, endnotes, and those that open beside their number. */
@NullMarked
package dev.broadsheet.kind.footnote;

import org.jspecify.annotations.NullMarked;
