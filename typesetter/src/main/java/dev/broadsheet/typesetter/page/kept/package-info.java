/**
 * Sections that are kept from one document to the next: what their pages depend on, what is known of them, and how they take
 * their place in a galley. See {@code docs/decisions/0069-kept-sections.md}.
 */
@NullMarked
package dev.broadsheet.typesetter.page.kept;

import org.jspecify.annotations.NullMarked;
