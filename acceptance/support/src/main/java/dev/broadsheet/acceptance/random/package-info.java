/**
 * Publications by chance, the same for the same seed: Markdown of every kind of block and inline, nested and of all sizes, in
 * which each word occurs once, so that it can be told where it went.
 */
@NullMarked
package dev.broadsheet.acceptance.random;

import org.jspecify.annotations.NullMarked;
