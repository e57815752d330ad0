/**
 * Works that articles cite: read from BibTeX and CSL-JSON, and formatted as citations, notes and entries of a list, in the
 * language of the article. Knows nothing of Markdown.
 */
@NullMarked
package dev.broadsheet.citation;

import org.jspecify.annotations.NullMarked;
