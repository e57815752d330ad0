/** Places where lines may end, and the choice that costs least. */
@NullMarked
package dev.broadsheet.typesetter.text.breaks;

import org.jspecify.annotations.NullMarked;
