/**
 * Block formatting, and the one place where the kinds of layout know of each other; CSS 2.2, section 9.4.1.
 */
@NullMarked
package dev.broadsheet.typesetter.page.flow;

import org.jspecify.annotations.NullMarked;
