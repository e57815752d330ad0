/**
 * Formats citations and bibliographies with styles in the Citation Style Language (CSL 1.0.2). {@link
 * dev.broadsheet.citation.csl.CslStyle} is a parsed and validated style; {@link dev.broadsheet.citation.csl.CslProcessor} formats
 * all citations of a text with it, as runs of formatted text independent of HTML. No class of this package is loaded unless a
 * style is configured.
 */
@NullMarked
package dev.broadsheet.citation.csl;

import org.jspecify.annotations.NullMarked;
