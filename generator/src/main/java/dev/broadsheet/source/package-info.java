/**
 * Finding content, reading it, splitting the front matter off, and knowing where each character stands.
 */
@NullMarked
package dev.broadsheet.source;

import org.jspecify.annotations.NullMarked;
