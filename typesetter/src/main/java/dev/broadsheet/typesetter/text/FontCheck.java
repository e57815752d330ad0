package dev.broadsheet.typesetter.text;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out whether a file is a font that can be set and embedded, before it is used. */
public final class FontCheck {

    /** Largest font file; those of Chinese with all their glyphs are half as large. */
    static final int LARGEST = 48 * 1024 * 1024;

    private static final List<String> REQUIRED =
            List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /** OS/2 fsType: the owner forbids any embedding. */
    private static final int RESTRICTED = 2;

    private FontCheck() {}

    /** Has the platform get its fonts ready, which takes long and happens once, by a thread that has time for it. */
    public static void prepare() {
        fault(new byte[0], "is no font");
    }

    /** What is wrong with a file, as the end of a sentence that begins with its name; empty when nothing is. */
    public static Optional<String> fault(byte[] data) {
        if (data.length > LARGEST) {
            return Optional.of("is larger than " + LARGEST / (1024 * 1024) + " MB");
        }
        String kind = data.length < 12 ? "" : new String(data, 0, 4, StandardCharsets.ISO_8859_1);
        return switch (kind) {
            case "OTTO" -> Optional.of("has CFF outlines, and only TrueType outlines can be embedded");
            case "wOFF", "wOF2" -> Optional.of("is a compressed web font (WOFF)");
            case "ttcf" -> Optional.of("is a collection of several fonts");
            case "\0\1\0\0", "true" -> trueType(data);
            default -> Optional.of("is no TrueType font");
        };
    }

    private static Optional<String> trueType(byte[] data) {
        try {
            SfntFile file = new SfntFile(data);
            if (file.table("fvar").isPresent()) {
                return Optional.of("is a variable font");
            }
            for (String table : REQUIRED) {
                if (file.table(table).isEmpty()) {
                    return Optional.of("is damaged: its table '" + table + "' is missing");
                }
            }
            return readable(data, file);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.of("is damaged or cut off");
        }
    }

    private static Optional<String> readable(byte[] data, SfntFile file) {
        FaceMetrics.of(file);
        if (CharacterMap.of(file).isEmpty()) {
            return Optional.of("has no Unicode character map");
        }
        if (file.table("OS/2").filter(FontCheck::restricted).isPresent()) {
            return Optional.of("may not be embedded: its owner forbids it");
        }
        return fault(data, "is damaged");
    }

    private static Optional<String> fault(byte[] data, String words) {
        try {
            RuntimeFont.of(data);
            return Optional.empty();
        } catch (FontFormatException | IOException e) {
            return Optional.of(words);
        }
    }

    private static boolean restricted(ByteBuffer os2) {
        return os2.limit() >= 10 && (os2.getShort(8) & 0xF) == RESTRICTED;
    }
}
