/** Briefs of random articles, as readers see their pages. */
@NullMarked
package dev.broadsheet.brief;

import org.jspecify.annotations.NullMarked;
