/**
 * The text of an article as an immutable tree in the publication's own terms: paragraphs, headings, quotations, listings,
 * tables, figures, formulas, links and notes; anything else as {@link dev.broadsheet.document.Markup}. It is made once and
 * every edition renders it with a {@link dev.broadsheet.document.Visitor}; nothing parses it again.
 */
@NullMarked
package dev.broadsheet.document;

import org.jspecify.annotations.NullMarked;
