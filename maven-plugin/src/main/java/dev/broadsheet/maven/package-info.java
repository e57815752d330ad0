/**
 * Maven goals: parameters in, one call of the generator, diagnostics out.
 */
@NullMarked
package dev.broadsheet.maven;

import org.jspecify.annotations.NullMarked;
