package dev.broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads JPEG; ITU-T T.81, annex B. */
final class JpegFile {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int LARGEST_SEGMENT = 0xFFFF;

    private final byte[] data;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private int width;
    private int height;
    private int orientation = Exif.UPRIGHT;

    private JpegFile(byte[] data) {
        this.data = data;
        this.out = new ByteArrayOutputStream(data.length);
    }

    static Raster read(byte[] data) throws DamagedPicture {
        JpegFile file = new JpegFile(data);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (file.segment()) {
            // segment() reads one segment, including the data of a scan.
        }
        if (file.width == 0 || file.height == 0) {
            throw new DamagedPicture();
        }
        head.write(0xFF);
        head.write(0xD8);
        if (file.orientation != Exif.UPRIGHT) {
            head.writeBytes(file.orientationSegment());
        }
        head.writeBytes(file.out.toByteArray());
        return new Raster(file.width, file.height, file.orientation, head.toByteArray());
    }

    private byte[] orientationSegment() {
        byte[] tiff = Exif.only(orientation);
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        int length = tiff.length + 8;
        segment.writeBytes(new byte[] {(byte) 0xFF, (byte) APP1, (byte) (length >> 8), (byte) length});
        segment.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.writeBytes(tiff);
        return segment.toByteArray();
    }

    /** Reads a segment. Returns whether another one may follow. */
    private boolean segment() throws DamagedPicture {
        while (at + 1 < data.length && (data[at] & 0xFF) == 0xFF && (data[at + 1] & 0xFF) == 0xFF) {
            at++;
        }
        if (at + 2 > data.length || (data[at] & 0xFF) != 0xFF) {
            throw new DamagedPicture();
        }
        int marker = data[at + 1] & 0xFF;
        if (marker == END_OF_IMAGE) {
            out.write(data, at, 2);
            return false;
        }
        int length = unsigned(at + 2);
        int end = at + 2 + length;
        if (length < 2 || end > data.length) {
            throw new DamagedPicture();
        }
        read(marker, at + 4, end);
        if (isKept(marker, at + 4)) {
            out.write(data, at, end - at);
        }
        at = end;
        if (marker == START_OF_SCAN) {
            scan();
        }
        return true;
    }

    /** Copies entropy-coded data up to the next marker, except restart markers. */
    private void scan() throws DamagedPicture {
        int from = at;
        while (at + 1 < data.length) {
            int next = data[at + 1] & 0xFF;
            if ((data[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                out.write(data, from, at - from);
                return;
            }
            at++;
        }
        throw new DamagedPicture();
    }

    private void read(int marker, int from, int to) throws DamagedPicture {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && to - from >= 6) {
            height = unsigned(from + 1);
            width = unsigned(from + 3);
        } else if (frame) {
            throw new DamagedPicture();
        } else if (marker == APP1 && starts("Exif\0\0", from, to)) {
            orientation = Exif.orientation(data, from + 6, to);
        }
    }

    /** Whether a segment is kept. Of application segments, only JFIF, the colour profile and Adobe's colour transform are. */
    private boolean isKept(int marker, int from) {
        boolean added = (marker >= APP0 && marker <= 0xEF) || marker == COMMENT;
        int to = Math.min(data.length, from + LARGEST_SEGMENT);
        return !added
                || (marker == APP0 && starts("JFIF\0", from, to))
                || (marker == APP2 && starts("ICC_PROFILE\0", from, to))
                || (marker == APP14 && starts("Adobe", from, to));
    }

    private boolean starts(String text, int from, int to) {
        boolean same = to - from >= text.length();
        for (int i = 0; same && i < text.length(); i++) {
            same = data[from + i] == text.charAt(i);
        }
        return same;
    }

    private int unsigned(int offset) throws DamagedPicture {
        if (offset + 2 > data.length) {
            throw new DamagedPicture();
        }
        return (data[offset] & 0xFF) << 8 | (data[offset + 1] & 0xFF);
    }
}
