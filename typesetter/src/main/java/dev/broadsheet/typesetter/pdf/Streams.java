package dev.broadsheet.typesetter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the document's streams and keeps a digest of all that went into them. */
final class Streams {

    private final COSDocument document;
    private final MessageDigest digest = sha256();

    Streams(COSDocument document) {
        this.document = document;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A stream compressed by Flate. */
    COSStream flate(byte[] data) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(data.length / 3 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed)) {
            out.write(data);
        }
        COSStream stream = raw(compressed.toByteArray());
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** A stream whose data stays as it is: with a filter of its own, or without any. */
    COSStream raw(byte[] data) throws IOException {
        digest.update(data);
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(data);
        }
        return stream;
    }

    /** A digest of everything so far and of this; to be asked once. */
    byte[] digest(byte[] further) {
        return digest.digest(further);
    }
}
