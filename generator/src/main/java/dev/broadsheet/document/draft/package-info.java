/**
 * The text of an article while it is put together: a tree that can be changed, of elements that are not typed yet. Markdown
 * and raw HTML become one, blocks are shaped in it, and anchors and numbers are given; then it becomes a
 * {@link dev.broadsheet.document.Document}.
 */
@NullMarked
package dev.broadsheet.document.draft;

import org.jspecify.annotations.NullMarked;
