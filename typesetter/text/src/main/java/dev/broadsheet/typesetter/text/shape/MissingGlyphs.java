package dev.broadsheet.typesetter.text.shape;

import org.jspecify.annotations.Nullable;

/** Receives each character that no font has. A replacement character is drawn; the copied text stays as it is. */
@FunctionalInterface
public interface MissingGlyphs {
    void missing(int codePoint, @Nullable Object owner);
}
