/**
 * A writer of Markdown for machine readers, from the same document as the page.
 */
@NullMarked
package dev.broadsheet.edition.markdown;

import org.jspecify.annotations.NullMarked;
