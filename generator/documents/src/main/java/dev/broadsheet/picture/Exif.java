package dev.broadsheet.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the orientation from Exif data, the only entry that pages need; CIPA DC-008, 4.6.5. */
final class Exif {

    /** The orientation of an image that is stored upright. */
    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int SHORT = 3;

    private Exif() {}

    /**
     * Returns the orientation, 1 to 8; 1 if it is missing or unreadable.
     *
     * @param from the offset of the TIFF header
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

    /** Returns a TIFF header with an orientation and no other entry. */
    static byte[] only(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0);
        return tiff.array();
    }

    /** Whether the orientation swaps width and height. */
    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }
}
