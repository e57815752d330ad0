/** Lists of works, where they are not formatted with the text that they follow. */
@NullMarked
package dev.broadsheet.kind.citation;

import org.jspecify.annotations.NullMarked;
