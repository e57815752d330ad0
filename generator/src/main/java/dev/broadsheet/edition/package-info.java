/**
 * The one contract that the site, the PDF briefs and the EPUB book fulfil.
 */
@NullMarked
package dev.broadsheet.edition;

import org.jspecify.annotations.NullMarked;
