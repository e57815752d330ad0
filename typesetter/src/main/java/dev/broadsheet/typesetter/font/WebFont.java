package dev.broadsheet.typesetter.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Web fonts are OpenType files that were compressed; WOFF File Format 1.0 and 2.0 (W3C). */
public final class WebFont {

    private static final int SIGNATURE = 4;

    private WebFont() {}

    /** Whether a file begins as a web font does. */
    public static boolean is(byte[] file) {
        String signature = signature(file);
        return signature.equals("wOFF") || signature.equals("wOF2");
    }

    /**
     * The OpenType file that a web font was made from. Outlines and metrics are equal; tables are in another order.
     *
     * @param file of WOFF or WOFF2
     * @param most bytes that it may have
     * @throws IOException when it is damaged, or larger; the message is the end of a sentence
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

    /** Fails when tables would take more than they may together. */
    static void limit(long bytes, int most) throws IOException {
        if (bytes > most) {
            throw new IOException("is larger than " + most / (1024 * 1024) + " MB when it is unpacked");
        }
    }
}
