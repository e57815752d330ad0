/**
 * Tables of data in content: CSV and JSON as people have them, numbers as they are written in them, one cell or a sum of several,
 * and how a language writes a number. Knows of no edition, and not what the data are for.
 */
@NullMarked
package dev.broadsheet.data;

import org.jspecify.annotations.NullMarked;
