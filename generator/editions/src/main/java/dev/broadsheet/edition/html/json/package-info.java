/**
 * A writer for JSON (RFC 8259), for feeds, structured data and the search index.
 */
@NullMarked
package dev.broadsheet.edition.html.json;

import org.jspecify.annotations.NullMarked;
