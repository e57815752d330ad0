package dev.broadsheet.edition.drawing;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A font in one size, with kerning and ligatures. Thread-safe. */
final class SizedFont {

    private final LoadedFont file;
    private final float size;
    private volatile @Nullable Font font;

    /** @param size in pixels */
    SizedFont(LoadedFont file, float size) {
        this.file = file;
        this.size = size;
    }

    Font get() {
        Font known = font;
        if (known == null) {
            known = file.get()
                    .deriveFont(size)
                    .deriveFont(Map.of(
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES,
                            TextAttribute.LIGATURES_ON));
            font = known;
        }
        return known;
    }
}
