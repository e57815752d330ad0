package dev.broadsheet.typesetter.text;

import org.jspecify.annotations.Nullable;

/** Told of each character that no font has. Shaping goes on with the font's own missing-glyph picture. */
@FunctionalInterface
public interface MissingGlyphs {
    void missing(int codePoint, @Nullable Object owner);
}
