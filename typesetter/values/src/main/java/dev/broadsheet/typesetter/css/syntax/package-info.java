/**
 * Tokens and what is read from them, whatever it means; CSS Syntax 3. Problems, each place once.
 */
@NullMarked
package dev.broadsheet.typesetter.css.syntax;

import org.jspecify.annotations.NullMarked;
