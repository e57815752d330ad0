/** What the steps of the typesetter and of the site take in a warm JVM. */
@NullMarked
package dev.broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
