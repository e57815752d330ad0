/** Hyphenation by patterns. */
@NullMarked
package dev.broadsheet.typesetter.text.hyphenation;

import org.jspecify.annotations.NullMarked;
