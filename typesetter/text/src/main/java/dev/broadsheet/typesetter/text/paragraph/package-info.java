/** The text of a paragraph, its style, its fragments and the measure that it is set to. */
@NullMarked
package dev.broadsheet.typesetter.text.paragraph;

import org.jspecify.annotations.NullMarked;
