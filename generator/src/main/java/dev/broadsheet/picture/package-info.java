/** Pictures as files: what they are, how large, and what of them is published. Knows bytes only, no articles. */
@NullMarked
package dev.broadsheet.picture;

import org.jspecify.annotations.NullMarked;
