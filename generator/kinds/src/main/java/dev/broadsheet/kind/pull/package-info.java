/** Pull quotes: passages of the text repeated in large type, and checked against it. */
@NullMarked
package dev.broadsheet.kind.pull;

import org.jspecify.annotations.NullMarked;
