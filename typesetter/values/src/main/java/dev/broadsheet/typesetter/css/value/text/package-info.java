/** Values of text, fonts and lists; CSS Text Level 4, CSS Fonts Level 4. */
@NullMarked
package dev.broadsheet.typesetter.css.value.text;

import org.jspecify.annotations.NullMarked;
