/**
 * The index for the search script of the site: files of a few kilobytes, of which a query needs one or two, and which a browser
 * can load from a disk, too.
 */
@NullMarked
package dev.broadsheet.edition.html.search;

import org.jspecify.annotations.NullMarked;
