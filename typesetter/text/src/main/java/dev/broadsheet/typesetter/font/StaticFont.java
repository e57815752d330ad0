package dev.broadsheet.typesetter.font;

import java.io.IOException;

/** Converts font files of all supported formats to static TrueType or OpenType fonts. */
public final class StaticFont {

    /** Largest unpacked font file, in bytes; twice the size of complete Chinese fonts. */
    public static final int LARGEST = 48 * 1024 * 1024;

    private StaticFont() {}

    /**
     * Returns a static TrueType or OpenType font; the file itself if it is one.
     *
     * @param file file of any supported format
     * @param weight CSS weight of the instance of a variable font
     * @throws IOException if it is a damaged or too large web font; the message is a predicate that follows the file's name
     * @throws IllegalArgumentException if it is a damaged variable font
     * @throws IndexOutOfBoundsException if it is truncated
     */
    public static byte[] of(byte[] file, int weight) throws IOException {
        byte[] font = WebFont.is(file) ? WebFont.decode(file, LARGEST) : file;
        return VariableFont.is(new SfntFile(font)) ? VariableFont.at(font, weight) : font;
    }
}
