/**
 * Results of earlier runs, found again by all their inputs. A result is reused only when the
 * fingerprints of all its parts are the same, so that a run with the cache writes the bytes that one without would.
 */
@NullMarked
package dev.broadsheet.cache;

import org.jspecify.annotations.NullMarked;
