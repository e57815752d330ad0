/**
 * Publishes rendered files to the output folder: validates them, stages them beside it, swaps them in, and lists them in a
 * manifest.
 */
@NullMarked
package dev.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
