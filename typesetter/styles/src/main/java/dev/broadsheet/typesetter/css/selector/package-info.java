/**
 * Parsing and matching of selectors; Selectors 4.
 */
@NullMarked
package dev.broadsheet.typesetter.css.selector;

import org.jspecify.annotations.NullMarked;
