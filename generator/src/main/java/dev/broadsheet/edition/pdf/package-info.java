/**
 * The PDF briefs, through the typesetter.
 */
@NullMarked
package dev.broadsheet.edition.pdf;

import org.jspecify.annotations.NullMarked;
