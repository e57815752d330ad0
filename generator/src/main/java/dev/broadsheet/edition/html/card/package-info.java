/**
 * The picture with which a page is shown where it is shared.
 */
@NullMarked
package dev.broadsheet.edition.html.card;

import org.jspecify.annotations.NullMarked;
