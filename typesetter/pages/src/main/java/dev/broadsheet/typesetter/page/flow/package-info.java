/**
 * Block layout (CSS 2.2, section 9.4.1), and the class that connects all kinds of layout.
 */
@NullMarked
package dev.broadsheet.typesetter.page.flow;

import org.jspecify.annotations.NullMarked;
