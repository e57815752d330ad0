/** The public entry point: {@code Generator} turns a content folder into a site, PDF briefs and an EPUB book. */
@NullMarked
package dev.broadsheet;

import org.jspecify.annotations.NullMarked;
