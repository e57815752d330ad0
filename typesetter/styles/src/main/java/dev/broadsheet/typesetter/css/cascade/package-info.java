/**
 * Computes the style of each element and page from style sheets and a document; CSS Cascade 5.
 */
@NullMarked
package dev.broadsheet.typesetter.css.cascade;

import org.jspecify.annotations.NullMarked;
