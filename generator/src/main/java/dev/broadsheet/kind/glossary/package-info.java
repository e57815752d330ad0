/** Glossaries: terms with their definitions, which other texts lead to. */
@NullMarked
package dev.broadsheet.kind.glossary;

import org.jspecify.annotations.NullMarked;
