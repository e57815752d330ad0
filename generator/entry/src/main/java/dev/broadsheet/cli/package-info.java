/** The command-line interface of the generator. */
@NullMarked
package dev.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
