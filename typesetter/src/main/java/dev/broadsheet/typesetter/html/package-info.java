/**
 * HTML as people have it: parsed, its head read, its style sheets, pictures and fonts found. Nothing here knows of layout.
 */
@NullMarked
package dev.broadsheet.typesetter.html;

import org.jspecify.annotations.NullMarked;
