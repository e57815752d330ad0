package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.pdf.syntax.Bytes;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed pixels of a PNG file. PDF has the same compression and filters, so that an opaque picture with
 * 8 bits per component, neither interlaced nor indexed, is embedded without decoding; PNG 1.2 and ISO 32000-1, 7.4.4.4.
 *
 * @param components 1 for grey, 3 for colour
 * @param compressed the filtered rows
 */
@SuppressWarnings("ArrayRecordComponent")
record PngData(int width, int height, int components, byte[] compressed) {

    private static final int SIGNATURE = 8;
    private static final int LINE_ENDS = 0x0D0A1A0A;
    private static final int OVERHEAD = 12;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int TRNS = 0x74524E53;
    private static final int GRAY = 0;
    private static final int COLOR = 2;
    private static final int LAST_FILTER = 4;

    /**
     * Returns the data; empty if the file has another format, is too large, or has to be decoded. It is not inflated, so that it
     * may be damaged.
     */
    static Optional<PngData> read(byte[] file) {
        if (!RasterDecoder.isPng(file)) {
            return Optional.empty();
        }
        try {
            return read(file, ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<PngData> read(byte[] bytes, ByteBuffer file) {
        int header = SIGNATURE + 8;
        int width = file.getInt(header);
        int height = file.getInt(header + 4);
        int kind = file.get(header + 9);
        boolean methods = file.getShort(header + 10) == 0 && file.get(header + 12) == 0;
        boolean plain = file.get(header + 8) == 8 && methods && (kind == GRAY || kind == COLOR);
        boolean known = file.getInt(4) == LINE_ENDS && file.getInt(SIGNATURE + 4) == IHDR;
        if (!known || !plain || !Pixels.isAcceptable(width, height)) {
            return Optional.empty();
        }
        Bytes data = new Bytes(bytes.length);
        int at = SIGNATURE;
        for (int type = IHDR; type != IEND; ) {
            int length = file.getInt(at);
            type = file.getInt(at + 4);
            if (length < 0 || type == TRNS || !isSound(file, at + 4, length + 4)) {
                return Optional.empty();
            }
            if (type == IDAT) {
                data.add(bytes, at + 8, at + 8 + length);
            }
            at += OVERHEAD + length;
        }
        return Optional.of(new PngData(width, height, kind == GRAY ? 1 : 3, data.toByteArray()));
    }

    /** Whether the checksum of a chunk is right. */
    private static boolean isSound(ByteBuffer file, int start, int length) {
        CRC32 sum = new CRC32();
        sum.update(file.slice(start, length));
        return file.getInt(start + length) == (int) sum.getValue();
    }

    /** Whether all rows are present and have valid filters. */
    boolean isWhole() {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] row = new byte[1 + width * components];
            for (int y = 0; y < height; y++) {
                if (!fill(row, inflater) || row[0] < 0 || row[0] > LAST_FILTER) {
                    return false;
                }
            }
            return inflater.inflate(row) == 0 && inflater.finished();
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static boolean fill(byte[] row, Inflater inflater) throws DataFormatException {
        int length = 0;
        while (length < row.length) {
            int more = inflater.inflate(row, length, row.length - length);
            if (more == 0) {
                return false;
            }
            length += more;
        }
        return true;
    }
}
