/** Parallel work on many items, with progress and time limits. */
@NullMarked
package dev.broadsheet.work;

import org.jspecify.annotations.NullMarked;
