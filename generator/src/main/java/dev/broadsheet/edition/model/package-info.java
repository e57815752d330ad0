/**
 * What templates see of a publication, and what several editions write alike of an article's body.
 */
@NullMarked
package dev.broadsheet.edition.model;

import org.jspecify.annotations.NullMarked;
