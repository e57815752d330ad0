/** The structure tree of a tagged PDF and the destinations in it; ISO 32000-2, section 14.7. */
@NullMarked
package dev.broadsheet.typesetter.pdf.structure;

import org.jspecify.annotations.NullMarked;
