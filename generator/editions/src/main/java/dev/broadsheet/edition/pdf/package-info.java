/**
 * The PDF edition: briefs and books, set by the typesetter.
 */
@NullMarked
package dev.broadsheet.edition.pdf;

import org.jspecify.annotations.NullMarked;
