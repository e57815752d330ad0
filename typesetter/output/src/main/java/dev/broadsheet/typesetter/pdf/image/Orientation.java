package dev.broadsheet.typesetter.pdf.image;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The orientation in the Exif data of JPEG, PNG and WebP files; CIPA DC-008, 4.6.5.
 *
 * @param value 1 (upright) to 8
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Transforms from the stored to the displayed unit square, y upwards, by value from 1 on. */
    private static final double[][] TURNS = {
        {1, 0, 0, 1, 0, 0},
        {-1, 0, 0, 1, 1, 0},
        {-1, 0, 0, -1, 1, 1},
        {1, 0, 0, -1, 0, 1},
        {0, -1, -1, 0, 1, 1},
        {0, -1, 1, 0, 0, 1},
        {0, 1, 1, 0, 0, 0},
        {0, 1, -1, 0, 1, 0}
    };

    AffineTransform turn() {
        return new AffineTransform(TURNS[value - 1]);
    }

    /** Whether width and height are exchanged. */
    boolean sideways() {
        return value >= 5;
    }

    static Orientation of(byte[] data) {
        if (data.length > 3 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == 0xD8) {
            return ofJpeg(data);
        } else if (RasterDecoder.isPng(data)) {
            return ofChunks(data, 8, "eXIf", ByteOrder.BIG_ENDIAN, 12);
        }
        return RasterDecoder.isWebp(data) ? ofChunks(data, 12, "EXIF", ByteOrder.LITTLE_ENDIAN, 8) : UPRIGHT;
    }

    private static Orientation ofJpeg(byte[] data) {
        int at = 2;
        while (at + 10 < data.length && (data[at] & 0xFF) == 0xFF && (data[at + 1] & 0xFF) != 0xDA) {
            int length = (data[at + 2] & 0xFF) << 8 | (data[at + 3] & 0xFF);
            if ((data[at + 1] & 0xFF) == 0xE1 && is(data, at + 4, "Exif")) {
                return ofTiff(data, at + 10, at + 2 + length);
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** Finds Exif data among chunks, which begin with length and name in PNG, and with name and length in WebP. */
    private static Orientation ofChunks(byte[] data, int start, String name, ByteOrder order, int overhead) {
        ByteBuffer in = ByteBuffer.wrap(data).order(order);
        boolean lengthFirst = order == ByteOrder.BIG_ENDIAN;
        long at = start;
        while (at + overhead <= data.length) {
            int length = in.getInt((int) at + (lengthFirst ? 0 : 4));
            if (length < 0 || length > data.length - at - overhead) {
                return UPRIGHT;
            }
            if (is(data, (int) at + (lengthFirst ? 4 : 0), name)) {
                int from = (int) at + 8;
                return ofTiff(data, is(data, from, "Exif") ? from + 6 : from, from + length);
            }
            at += overhead + length + (lengthFirst ? 0 : length & 1);
        }
        return UPRIGHT;
    }

    private static boolean is(byte[] data, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        return at + wanted.length <= data.length
                && Arrays.equals(data, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static Orientation ofTiff(byte[] data, int from, int to) {
        if (to > data.length || to - from < 14) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(data, from, to - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        int count = directory + 2 > tiff.limit() ? 0 : tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            long at = directory + 2 + (long) ENTRY * i;
            if (at + ENTRY > tiff.limit()) {
                break;
            }
            if ((tiff.getShort((int) at) & 0xFFFF) == TAG) {
                int value = tiff.getShort((int) at + 8);
                return value >= 1 && value <= TURNS.length ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
