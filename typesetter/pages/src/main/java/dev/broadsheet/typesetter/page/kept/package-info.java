/**
 * Reuses laid out sections from one run to the next: the digest of everything on which their pages depend, the stored records,
 * and the replay of their pages in a galley. See {@code docs/decisions/48-kept-sections.md}.
 */
@NullMarked
package dev.broadsheet.typesetter.page.kept;

import org.jspecify.annotations.NullMarked;
