/** The typesetter as a command: files in, a PDF out. */
@NullMarked
package dev.broadsheet.typesetter.cli;

import org.jspecify.annotations.NullMarked;
