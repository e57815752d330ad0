/**
 * From rendered files to the output folder: checked, staged beside it, swapped in as a whole, listed in a manifest.
 */
@NullMarked
package dev.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
