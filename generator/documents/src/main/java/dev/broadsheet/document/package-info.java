/**
 * The text of an article as an immutable tree of semantic nodes: paragraphs, headings, quotations, listings, tables, figures,
 * formulas, links and notes; anything else is {@link dev.broadsheet.document.Markup}. The tree is built once; every edition
 * renders it with a {@link dev.broadsheet.document.Visitor}, without parsing the source again.
 */
@NullMarked
package dev.broadsheet.document;

import org.jspecify.annotations.NullMarked;
