package dev.broadsheet.typesetter.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Creates the document's streams. */
final class Streams {

    private final COSDocument document;
    private final Compressor compressor;

    Streams(COSDocument document, Compressor compressor) {
        this.document = document;
        this.compressor = compressor;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns a stream compressed by Flate. */
    COSStream flate(byte[] data) throws IOException {
        COSStream stream = empty();
        flate(stream, data);
        return stream;
    }

    /** Fills an empty stream with data compressed by Flate. */
    void flate(COSStream stream, byte[] data) throws IOException {
        write(stream, compressor.deflate(data));
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }

    /** Returns a stream with unchanged data, which may already be encoded. */
    COSStream raw(byte[] data) throws IOException {
        COSStream stream = empty();
        write(stream, data);
        return stream;
    }

    /** Returns a stream without data. */
    COSStream empty() {
        return document.createCOSStream();
    }

    private static void write(COSStream stream, byte[] data) throws IOException {
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(data);
        }
    }
}
