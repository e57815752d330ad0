package dev.broadsheet.edition.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose entries are deflated already, possibly on several threads; otherwise as {@link ZipOutputStream} writes it. */
final class DeflatedZip extends ZipOutputStream {

    private final Deflated compressor = new Deflated();

    DeflatedZip(OutputStream out) {
        super(out, StandardCharsets.UTF_8);
        def.end();
        def = compressor;
    }

    /**
     * Writes an entry.
     *
     * @param content the data
     * @param deflated the same data in the format of RFC 1951
     */
    void put(ZipEntry entry, byte[] content, byte[] deflated) throws IOException {
        compressor.begin(content.length, deflated);
        putNextEntry(entry);
        write(content);
        closeEntry();
    }

    /** A compressor that returns the data of the current entry as it was deflated before. */
    private static final class Deflated extends Deflater {

        private byte[] data = new byte[0];
        private int size;
        private int at;

        void begin(int size, byte[] data) {
            this.size = size;
            this.data = data;
        }

        @Override
        public void setInput(byte[] input, int offset, int length) {
            // has been compressed
        }

        @Override
        public boolean needsInput() {
            return true;
        }

        @Override
        public boolean finished() {
            return at == data.length;
        }

        @Override
        public int deflate(byte[] output, int offset, int length) {
            int count = Math.min(length, data.length - at);
            System.arraycopy(data, at, output, offset, count);
            at += count;
            return count;
        }

        @Override
        public long getBytesRead() {
            return size;
        }

        @Override
        public long getBytesWritten() {
            return at;
        }

        @Override
        public void reset() {
            at = 0;
        }
    }
}
