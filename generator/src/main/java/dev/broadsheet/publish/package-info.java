/**
 * From rendered files to the output folder: staging and the atomic swap.
 */
@NullMarked
package dev.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
