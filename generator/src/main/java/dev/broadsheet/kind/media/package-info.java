/** Film and sound: a player on the site and in e-books, a poster with a link to the site elsewhere. */
@NullMarked
package dev.broadsheet.kind.media;

import org.jspecify.annotations.NullMarked;
