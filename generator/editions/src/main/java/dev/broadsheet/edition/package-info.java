/**
 * The interface that the site, the PDFs and the EPUB books implement, with its input and output.
 */
@NullMarked
package dev.broadsheet.edition;

import org.jspecify.annotations.NullMarked;
