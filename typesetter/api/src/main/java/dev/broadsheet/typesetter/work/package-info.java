/** Threads that share the work on one document. */
@NullMarked
package dev.broadsheet.typesetter.work;

import org.jspecify.annotations.NullMarked;
