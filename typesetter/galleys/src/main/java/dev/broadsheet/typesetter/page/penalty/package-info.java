/** What a page break costs at a place, and where it is forced or avoided. */
@NullMarked
package dev.broadsheet.typesetter.page.penalty;

import org.jspecify.annotations.NullMarked;
