/**
 * What earlier runs made, found again by everything that it was made from. A result is taken up only when the
 * fingerprints of all its parts are the same, so that a run with the cache writes the bytes that one without would.
 */
@NullMarked
package dev.broadsheet.cache;

import org.jspecify.annotations.NullMarked;
