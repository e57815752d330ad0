/**
 * From style sheets to computed style: tokens, rules, selectors, the cascade and inheritance.
 */
@NullMarked
package dev.broadsheet.typesetter.css;

import org.jspecify.annotations.NullMarked;
