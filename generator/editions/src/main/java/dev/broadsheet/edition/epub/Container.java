package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.work.Parallel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The OCF container of a book: a ZIP file whose first entry is an uncompressed {@code mimetype}; EPUB 3.3, section 4. The other
 * entries are compressed in parallel.
 */
final class Container {

    /**
     * The earliest time of an entry. ZIP has no time before 1980, and Java treats the first second of 1980 as earlier: it writes
     * such a time into an extra field, which the entry {@code mimetype} must not have (EPUB 3.3, section 4.2.2).
     */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

    private static final int BUFFER = 4096;

    private final LocalDateTime time;

    /** @param time the modification time of every entry */
    Container(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        this.time = utc.isBefore(EARLIEST) ? EARLIEST : utc.isAfter(LATEST) ? LATEST : utc;
    }

    /** Returns a ZIP file with {@code mimetype}, then the given files in order. */
    byte[] zip(List<OutputFile> files) {
        List<byte[]> deflated = Parallel.map(files, file -> deflated(file.content()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflatedZip zip = new DeflatedZip(bytes)) {
            store(zip, "mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < files.size(); i++) {
                ZipEntry entry = new ZipEntry(files.get(i).path());
                entry.setTimeLocal(time);
                zip.put(entry, files.get(i).content(), deflated.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
