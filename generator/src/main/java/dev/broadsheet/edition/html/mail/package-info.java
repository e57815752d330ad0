/**
 * Articles as mail: a body whose elements have their styles with them, since mail programs read no style sheet, and the
 * same as plain text.
 */
@NullMarked
package dev.broadsheet.edition.html.mail;

import org.jspecify.annotations.NullMarked;
