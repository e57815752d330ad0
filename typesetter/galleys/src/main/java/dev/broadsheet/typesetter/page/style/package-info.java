/** Styles of text and paragraphs in layout. */
@NullMarked
package dev.broadsheet.typesetter.page.style;

import org.jspecify.annotations.NullMarked;
