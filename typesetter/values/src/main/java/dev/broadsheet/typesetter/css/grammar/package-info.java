/** Keywords and the combinators by which values are parsed. */
@NullMarked
package dev.broadsheet.typesetter.css.grammar;

import org.jspecify.annotations.NullMarked;
