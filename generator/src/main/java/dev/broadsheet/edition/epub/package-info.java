/**
 * The EPUB 3.3 book.
 */
@NullMarked
package dev.broadsheet.edition.epub;

import org.jspecify.annotations.NullMarked;
