/** Looks into all files of a run for what readers are not to get yet, in one pass and before anything is put in place. */
@NullMarked
package dev.broadsheet.publish.embargo;

import org.jspecify.annotations.NullMarked;
