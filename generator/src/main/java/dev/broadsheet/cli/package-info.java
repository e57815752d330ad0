/** The generator as a command: a content folder in, a folder of editions out. */
@NullMarked
package dev.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
