/** What the steps of the typesetter take in a warm JVM. */
@NullMarked
package dev.broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
