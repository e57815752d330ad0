package dev.broadsheet.edition.drawing;

import dev.broadsheet.typesetter.FontFile;
import dev.broadsheet.typesetter.font.StaticFont;
import dev.broadsheet.typesetter.text.RuntimeFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A font of the theme, read when a character is first asked for: most pictures need few of them. Thread-safe. */
final class LoadedFont {

    private final FontFile file;
    private @Nullable Font font;

    LoadedFont(FontFile file) {
        this.file = file;
    }

    FontFile file() {
        return file;
    }

    /** In the size of one point. */
    synchronized Font get() {
        Font known = font;
        if (known == null) {
            known = read();
            font = known;
        }
        return known;
    }

    private Font read() {
        try {
            return RuntimeFont.of(StaticFont.of(file.data(), file.weight()));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(file.family(), e);
        }
    }
}
