/**
 * The EPUB edition: books as EPUB 3.3.
 */
@NullMarked
package dev.broadsheet.edition.epub;

import org.jspecify.annotations.NullMarked;
