/** Tests that the running time of regular expressions is linear in the length of the input. */
@NullMarked
package dev.broadsheet.linear;

import org.jspecify.annotations.NullMarked;
