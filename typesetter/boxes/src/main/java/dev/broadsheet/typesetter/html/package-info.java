/**
 * Reads HTML files with their metadata, style sheets, pictures and fonts. Independent of layout.
 */
@NullMarked
package dev.broadsheet.typesetter.html;

import org.jspecify.annotations.NullMarked;
