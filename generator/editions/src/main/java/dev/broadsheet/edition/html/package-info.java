/**
 * The site edition: pages, style sheets, feeds, site maps, newsletters and search.
 */
@NullMarked
package dev.broadsheet.edition.html;

import org.jspecify.annotations.NullMarked;
