/**
 * Caches results of earlier runs by the fingerprints of all their inputs. A result is reused only if all fingerprints are
 * equal, so that a run with the cache writes the same bytes as one without.
 */
@NullMarked
package dev.broadsheet.cache;

import org.jspecify.annotations.NullMarked;
