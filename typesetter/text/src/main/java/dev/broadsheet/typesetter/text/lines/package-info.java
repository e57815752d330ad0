/** Paragraphs set as lines: fragments, hanging punctuation, justification, leaders. */
@NullMarked
package dev.broadsheet.typesetter.text.lines;

import org.jspecify.annotations.NullMarked;
