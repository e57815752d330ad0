/** Bibliographies, and citations that are formatted after their text was parsed. */
@NullMarked
package dev.broadsheet.kind.citation;

import org.jspecify.annotations.NullMarked;
