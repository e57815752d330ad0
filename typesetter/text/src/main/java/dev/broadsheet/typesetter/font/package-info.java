/** Font files: the tables of an OpenType file, and how web fonts and variable fonts become one. Knows nothing of text. */
@NullMarked
package dev.broadsheet.typesetter.font;

import org.jspecify.annotations.NullMarked;
