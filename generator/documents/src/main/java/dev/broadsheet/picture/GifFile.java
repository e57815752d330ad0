package dev.broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads GIF; GIF89a specification. Drops comments, and application extensions other than those for loops. */
final class GifFile {

    private static final int HEADER = 13;
    private static final int TRAILER = 0x3B;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    /** The application extensions that make an animation loop. */
    private static final Set<String> APPLICATIONS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] data;
    private final ByteArrayOutputStream out;
    private int at;

    private GifFile(byte[] data) {
        this.data = data;
        this.out = new ByteArrayOutputStream(data.length);
    }

    static Raster read(byte[] data) throws DamagedPicture {
        GifFile file = new GifFile(data);
        file.at = HEADER + colors(file.byteAt(10));
        file.copy(0);
        while (file.block()) {
            // block() does all the work.
        }
        int width = file.byteAt(6) | file.byteAt(7) << 8;
        int height = file.byteAt(8) | file.byteAt(9) << 8;
        if (width == 0 || height == 0) {
            throw new DamagedPicture();
        }
        return new Raster(width, height, Exif.UPRIGHT, file.out.toByteArray());
    }

    /** Reads a block. Returns whether another one may follow. */
    private boolean block() throws DamagedPicture {
        int start = at;
        int kind = byteAt(at);
        if (kind == TRAILER) {
            at++;
            copy(start);
            return false;
        }
        boolean keep = true;
        if (kind == IMAGE) {
            at += 10 + colors(byteAt(at + 9)) + 1;
        } else if (kind == EXTENSION) {
            keep = isKept(byteAt(at + 1));
            at += 2;
        } else {
            throw new DamagedPicture();
        }
        subBlocks();
        if (keep) {
            copy(start);
        }
        return true;
    }

    private boolean isKept(int label) throws DamagedPicture {
        if (label != APPLICATION) {
            return label != COMMENT;
        }
        byteAt(at + 13);
        return APPLICATIONS.contains(new String(data, at + 3, 11, StandardCharsets.ISO_8859_1));
    }

    private void subBlocks() throws DamagedPicture {
        int length = byteAt(at++);
        while (length > 0) {
            at += length;
            length = byteAt(at++);
        }
    }

    /** Returns the size in bytes of the colour table that the flags announce. */
    private static int colors(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void copy(int from) throws DamagedPicture {
        if (at > data.length) {
            throw new DamagedPicture();
        }
        out.write(data, from, at - from);
    }

    private int byteAt(int offset) throws DamagedPicture {
        if (offset < 0 || offset >= data.length) {
            throw new DamagedPicture();
        }
        return data[offset] & 0xFF;
    }
}
