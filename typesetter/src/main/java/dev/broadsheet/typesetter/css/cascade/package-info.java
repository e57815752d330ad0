/**
 * From style sheets and a document to the computed style of each element and page; CSS Cascade 5.
 */
@NullMarked
package dev.broadsheet.typesetter.css.cascade;

import org.jspecify.annotations.NullMarked;
