/**
 * Works that articles cite: reads BibTeX and CSL-JSON, and formats citations, notes and entries of the list of references in the
 * language of the article. Independent of Markdown.
 */
@NullMarked
package dev.broadsheet.citation;

import org.jspecify.annotations.NullMarked;
