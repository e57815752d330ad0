/**
 * The index in which the script of the site searches: files of a few kilobytes, of which a query needs one or two, and
 * which also load from a disk.
 */
@NullMarked
package dev.broadsheet.edition.html.search;

import org.jspecify.annotations.NullMarked;
