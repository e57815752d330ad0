/**
 * Inline layout: lines of text with pictures, blocks and formulas; CSS 2.2, section 9.4.2.
 */
@NullMarked
package dev.broadsheet.typesetter.page.inline;

import org.jspecify.annotations.NullMarked;
