/**
 * Cards: the pictures that represent a page where it is shared.
 */
@NullMarked
package dev.broadsheet.edition.html.card;

import org.jspecify.annotations.NullMarked;
