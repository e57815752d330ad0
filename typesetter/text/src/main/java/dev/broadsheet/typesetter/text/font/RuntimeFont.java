package dev.broadsheet.typesetter.text.font;

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
 * Creates AWT fonts. The Java runtime reads fonts from files only: given bytes it writes a temporary file, which a killed process
 * leaves behind; so a deleted file is used where the system allows it. Since the runtime never releases a font, each is created
 * once per process.
 */
public final class RuntimeFont {

    private static final Map<Key, Held> KNOWN = new ConcurrentHashMap<>();

    private RuntimeFont() {}

    /**
     * A font with its file. The runtime may open the file again at any time by its descriptor's path, so that the file must stay
     * reachable and open.
     */
    private record Held(Font font, Optional<NamelessFile> file) {}

    /** Identifies a font by length and checksums; collisions on purpose would gain nothing. */
    private record Key(int length, long crc, long otherCrc) {

        static Key of(byte[] data) {
            return new Key(data.length, sum(new CRC32(), data), sum(new CRC32C(), data));
        }

        private static long sum(Checksum checksum, byte[] data) {
            checksum.update(data, 0, data.length);
            return checksum.getValue();
        }

        // Written out, since the first use of a record's generated methods is slow.
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
     * Returns a font in the size of one point. Safe for use by several threads.
     *
     * @param data bytes of a TrueType or OpenType file
     * @throws FontFormatException if the file is not a font or damaged
     * @throws IOException if the file cannot be passed to the runtime
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
