/**
 * Publications by contributors who mean no good, random but the same for the same seed, and a search for what they left in an
 * output.
 */
@NullMarked
package dev.broadsheet.acceptance.hostile;

import org.jspecify.annotations.NullMarked;
