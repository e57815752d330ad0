/** Glossaries: terms with their definitions, to which other texts link. */
@NullMarked
package dev.broadsheet.kind.glossary;

import org.jspecify.annotations.NullMarked;
