/**
 * Values: lengths, colours, counters, keywords, pictures, and the grammars that read them; CSS Values 4. What is relative is
 * computed when its context is known.
 */
@NullMarked
package dev.broadsheet.typesetter.css.value;

import org.jspecify.annotations.NullMarked;
