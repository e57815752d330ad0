/** Runs FreeMarker in a sandbox, and loads theme files. */
@NullMarked
package dev.broadsheet.template;

import org.jspecify.annotations.NullMarked;
