/**
 * What templates see of a publication, and the changes that several editions make to an article's body.
 */
@NullMarked
package dev.broadsheet.edition.model;

import org.jspecify.annotations.NullMarked;
