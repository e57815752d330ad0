package dev.broadsheet.typesetter.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSName;

/** Creates the document's streams. */
final class Streams {

    private final Compressor compressor;

    Streams(Compressor compressor) {
        this.compressor = compressor;
    }

    /** Returns a stream compressed by Flate. */
    StreamObject flate(byte[] data) {
        StreamObject stream = new StreamObject();
        flate(stream, data);
        return stream;
    }

    /** Returns a stream compressed quickly by Flate; for fonts. */
    StreamObject flateQuickly(byte[] data) {
        return compressed(compressor.deflateQuickly(data));
    }

    /** Returns SHA-256, which every Java platform has; it identifies files and subsets, and no security depends on it. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a stream of data that is compressed by Flate already. */
    StreamObject compressed(byte[] data) {
        StreamObject stream = raw(data);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** Fills an empty stream with data compressed by Flate. */
    void flate(StreamObject stream, byte[] data) {
        stream.fill(compressor.deflate(data));
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }

    /** Returns a stream with unchanged data, which may already be encoded. */
    StreamObject raw(byte[] data) {
        StreamObject stream = new StreamObject();
        stream.fill(data);
        return stream;
    }
}
