/**
 * Pages that are typeset and painted as pictures: cards for sharing and covers of e-books, and the files that they become.
 */
@NullMarked
package dev.broadsheet.edition.drawing;

import org.jspecify.annotations.NullMarked;
