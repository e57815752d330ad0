/**
 * A run of the generator and what it prints, in Maven's JVM or in one of its own. Uses nothing of Maven, since a JVM of its own
 * does not have it.
 */
@NullMarked
package dev.broadsheet.maven.run;

import org.jspecify.annotations.NullMarked;
