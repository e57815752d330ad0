/**
 * JSON (RFC 8259) for the files of the site that machines read.
 */
@NullMarked
package dev.broadsheet.edition.html.json;

import org.jspecify.annotations.NullMarked;
