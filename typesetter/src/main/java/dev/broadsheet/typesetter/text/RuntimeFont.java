package dev.broadsheet.typesetter.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * Fonts as the Java runtime has them. It reads fonts from files only, and makes a temporary one of bytes that it is given,
 * which a killed process leaves behind; so it gets a file without a name where the system has such files. Since it never
 * lets go of a font, each is given to it once in a process.
 */
public final class RuntimeFont {

    private static final Map<Key, Held> KNOWN = new ConcurrentHashMap<>();

    private RuntimeFont() {}

    /**
     * A font with its file. The runtime opens that again when it likes, by a number that would be another file's if this one
     * were closed; so it is held, or the garbage collector would close it.
     */
    private record Held(Font font, Optional<NamelessFile> file) {}

    /** What identifies bytes; nobody gains by fonts that are mistaken for each other. */
    private record Key(int length, long crc, long otherCrc) {

        static Key of(byte[] data) {
            return new Key(data.length, sum(new CRC32(), data), sum(new CRC32C(), data));
        }

        private static long sum(Checksum checksum, byte[] data) {
            checksum.update(data, 0, data.length);
            return checksum.getValue();
        }

        // Written out, since the methods that the JVM makes for a record take long when they are used first.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.length == length && key.crc == crc && key.otherCrc == otherCrc;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(crc);
        }
    }

    /**
     * A font in the size of one point. Safe for use by several threads.
     *
     * @param data of a TrueType or OpenType file
     * @throws FontFormatException when it is none, or damaged
     * @throws IOException when it cannot be handed to the runtime
     */
    public static Font of(byte[] data) throws FontFormatException, IOException {
        Key key = Key.of(data);
        Held known = KNOWN.get(key);
        return (known != null ? known : read(key, data)).font();
    }

    private static synchronized Held read(Key key, byte[] data) throws FontFormatException, IOException {
        Held known = KNOWN.get(key);
        if (known == null) {
            Optional<NamelessFile> file = NamelessFile.of(data);
            known = new Held(file.isPresent() ? read(file.get()) : copied(data), file);
            KNOWN.put(key, known);
        }
        return known;
    }

    private static Font copied(byte[] data) throws FontFormatException, IOException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(data));
    }

    private static Font read(NamelessFile file) throws FontFormatException, IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.path().toFile());
        } catch (FontFormatException | IOException e) {
            file.close();
            throw e;
        }
    }
}
