/**
 * Writers of the bodies of newsletters: as HTML with inline styles, since many mail clients ignore style sheets, and as plain
 * text.
 */
@NullMarked
package dev.broadsheet.edition.html.mail;

import org.jspecify.annotations.NullMarked;
