package dev.broadsheet.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that pages need to know of a photograph's Exif data: how the camera was held; CIPA DC-008, 4.6.5. */
final class Exif {

    /** The picture is upright as it is stored. */
    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int SHORT = 3;

    private Exif() {}

    /**
     * 1 to 8; 1 when nothing is said or it cannot be read.
     *
     * @param from where the TIFF header begins
     */
    static int orientation(byte[] data, int from, int to) {
        if (to - from < 14) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(data, from, to - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (tiff.getShort(2) != 42 || directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int count = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            long at = directory + 2 + (long) ENTRY * i;
            if (at + ENTRY > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort((int) at) & 0xFFFF) == ORIENTATION && tiff.getShort((int) at + 2) == SHORT) {
                int value = tiff.getShort((int) at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A TIFF header with an orientation and nothing else. */
    static byte[] only(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0);
        return tiff.array();
    }

    /** Whether width and height change places. */
    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }
}
