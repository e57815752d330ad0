package dev.broadsheet.typesetter.pdf.image;

import java.util.Optional;

/**
 * The frame header of a JPEG file; ITU-T T.81, annex B.
 *
 * @param components 1 for grey, 3 for colour
 */
record JpegHeader(int width, int height, int components) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /** Returns the header; empty if the data is not JPEG, truncated, too large, or neither RGB nor grey. */
    static Optional<JpegHeader> of(byte[] data) {
        if (data.length < 4 || marker(data, 0) != 0xD8 || !isComplete(data)) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 < data.length) {
            int marker = marker(data, at);
            if (marker < 0 || marker == START_OF_SCAN) {
                return Optional.empty();
            }
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                return frame(data, at + 4);
            } else {
                at += 2 + unsigned(data, at + 2);
            }
        }
        return Optional.empty();
    }

    private static Optional<JpegHeader> frame(byte[] data, int at) {
        JpegHeader header = new JpegHeader(unsigned(data, at + 3), unsigned(data, at + 1), data[at + 5]);
        boolean usable = data[at] == 8
                && (header.components == 1 || header.components == 3)
                && Pixels.isAcceptable(header.width, header.height);
        return usable ? Optional.of(header) : Optional.empty();
    }

    /** Whether there is an end marker, which some cameras and programs follow by other bytes. */
    private static boolean isComplete(byte[] data) {
        for (int at = data.length - 2; at > 2; at--) {
            if (marker(data, at) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a marker is a start of frame: C0 to CF without DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int marker(byte[] data, int at) {
        return (data[at] & 0xFF) == 0xFF ? data[at + 1] & 0xFF : -1;
    }

    private static int unsigned(byte[] data, int at) {
        return (data[at] & 0xFF) << 8 | (data[at + 1] & 0xFF);
    }
}
