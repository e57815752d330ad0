/**
 * Inline formatting: paragraphs become lines, with pictures, blocks and formulas in them; CSS 2.2, section 9.4.2.
 */
@NullMarked
package dev.broadsheet.typesetter.page.inline;

import org.jspecify.annotations.NullMarked;
