package dev.broadsheet.typesetter.font;

import java.io.IOException;

/** What a font file is once it has been unpacked, at one weight. */
public final class StaticFont {

    /** Largest font file, in bytes; those of Chinese with all their glyphs are half as large. */
    public static final int LARGEST = 48 * 1024 * 1024;

    private StaticFont() {}

    /**
     * A TrueType or OpenType file without axes; the file itself if it is one.
     *
     * @param file of any kind that can be read
     * @param weight as CSS has it, for a variable font
     * @throws IOException when it is a damaged web font, or a larger one than may be; the message is the end of a sentence
     * @throws IllegalArgumentException when it is a damaged variable font
     * @throws IndexOutOfBoundsException when it is cut off
     */
    public static byte[] of(byte[] file, int weight) throws IOException {
        byte[] font = WebFont.is(file) ? WebFont.decode(file, LARGEST) : file;
        return VariableFont.is(new SfntFile(font)) ? VariableFont.at(font, weight) : font;
    }
}
