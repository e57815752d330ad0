/**
 * Formats citations and lists of works as a style in the Citation Style Language (CSL 1.0.2) says. A style is read and checked into a {@link
 * dev.broadsheet.citation.csl.CslStyle}; a {@link dev.broadsheet.citation.csl.CslProcessor} formats all citations of one text with it, and gives
 * runs of text with their form, which know nothing of HTML. No class of this package is loaded where no style is named.
 */
@NullMarked
package dev.broadsheet.citation.csl;

import org.jspecify.annotations.NullMarked;
