/**
 * The text of an article under construction: a mutable tree of untyped elements. Markdown and raw HTML are merged into it,
 * blocks are shaped, and anchors and numbers are assigned; then it is converted to a
 * {@link dev.broadsheet.document.Document}.
 */
@NullMarked
package dev.broadsheet.document.draft;

import org.jspecify.annotations.NullMarked;
