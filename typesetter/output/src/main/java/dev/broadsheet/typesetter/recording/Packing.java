package dev.broadsheet.typesetter.recording;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Compresses a recording and adds a digest, by which damage is detected. */
public final class Packing {

    private static final int DIGEST = 16;
    private static final int CHUNK = 1 << 14;

    /** Greatest size of a stored section, in bytes. */
    private static final int MOST = 1 << 28;

    private Packing() {}

    public static byte[] pack(byte[] record) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(record);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            packed.writeBytes(digest(record));
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] digest(byte[] record) {
        return Arrays.copyOf(HexFormat.of().parseHex(Digest.of(record)), DIGEST);
    }

    /** Returns the unpacked bytes; empty if they are damaged. */
    public static Optional<byte[]> unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, Math.min(DIGEST, packed.length), Math.max(0, packed.length - DIGEST));
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 || record.size() > MOST) {
                    return Optional.empty();
                }
                record.write(chunk, 0, count);
            }
            byte[] found = record.toByteArray();
            boolean whole = MessageDigest.isEqual(digest(found), Arrays.copyOf(packed, DIGEST));
            return whole ? Optional.of(found) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
