/** Film and sound: a player on the site and in e-books, elsewhere a poster with a link to the site. */
@NullMarked
package dev.broadsheet.kind.media;

import org.jspecify.annotations.NullMarked;
