package dev.broadsheet.typesetter.pdf.syntax;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSName;

/** Creates the document's streams. */
public final class Streams {

    private final Compressor compressor;

    public Streams(Compressor compressor) {
        this.compressor = compressor;
    }

    /** Returns a stream compressed by Flate. */
    public StreamObject flate(byte[] data) {
        StreamObject stream = new StreamObject();
        flate(stream, data);
        return stream;
    }

    /** Returns a stream compressed quickly by Flate; for fonts. */
    public StreamObject flateQuickly(byte[] data) {
        return compressed(compressor.deflateQuickly(data));
    }

    /** Returns SHA-256, which every Java platform has; it identifies files and subsets, and no security depends on it. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a stream of data that is compressed by Flate already. */
    public StreamObject compressed(byte[] data) {
        StreamObject stream = raw(data);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** Fills an empty stream with data compressed by Flate. */
    public void flate(StreamObject stream, byte[] data) {
        stream.fill(compressor.deflate(data));
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }

    /** Returns a stream with unchanged data, which may already be encoded. */
    public StreamObject raw(byte[] data) {
        StreamObject stream = new StreamObject();
        stream.fill(data);
        return stream;
    }
}
