/** Blocks of code: the syntax of the language that a fence names is shown, and long lines get room in print. */
@NullMarked
package dev.broadsheet.kind.code;

import org.jspecify.annotations.NullMarked;
