package dev.broadsheet.typesetter.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Unpacks web fonts; WOFF File Format 1.0 and 2.0 (W3C). */
public final class WebFont {

    private static final int SIGNATURE = 4;

    private WebFont() {}

    /** Whether a file has the signature of a web font. */
    public static boolean is(byte[] file) {
        String signature = signature(file);
        return signature.equals("wOFF") || signature.equals("wOF2");
    }

    /**
     * Unpacks an OpenType file. Its outlines and metrics equal those of the original; tables may be in another order.
     *
     * @param file WOFF or WOFF2 file
     * @param most largest size of the result, in bytes
     * @throws IOException if it is damaged or too large; the message is a predicate that follows the file's name
     */
    public static byte[] decode(byte[] file, int most) throws IOException {
        try {
            ByteBuffer data = ByteBuffer.wrap(file).asReadOnlyBuffer();
            return signature(file).equals("wOFF") ? Woff.decode(data, most) : Woff2.decode(data, most);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("is a damaged web font", e);
        }
    }

    private static String signature(byte[] file) {
        return file.length < SIGNATURE ? "" : new String(file, 0, SIGNATURE, StandardCharsets.ISO_8859_1);
    }

    /** @throws IOException if tables together exceed the limit */
    static void limit(long bytes, int most) throws IOException {
        if (bytes > most) {
            throw new IOException("is larger than " + most / (1024 * 1024) + " MB when it is unpacked");
        }
    }
}
