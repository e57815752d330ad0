/** The MATH table of OpenType fonts. */
@NullMarked
package dev.broadsheet.typesetter.math.font;

import org.jspecify.annotations.NullMarked;
