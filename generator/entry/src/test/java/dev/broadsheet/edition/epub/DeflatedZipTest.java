package dev.broadsheet.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DeflatedZipTest {

    private static final int[] SIZES = {0, 1, 500, 100_000};

    @Test
    void writesTheBytesOfZipOutputStream() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream plain = new ZipOutputStream(expected, StandardCharsets.UTF_8);
                DeflatedZip zip = new DeflatedZip(bytes)) {
            plain.setLevel(Deflater.BEST_COMPRESSION);
            for (int size : SIZES) {
                byte[] content = content(size);
                plain.putNextEntry(entry(size));
                plain.write(content);
                plain.closeEntry();
                zip.put(entry(size), content, deflated(content));
            }
        }
        assertThat(bytes.toByteArray()).isEqualTo(expected.toByteArray());
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        Random random = new Random(size);
        for (int i = 0; i < size; i++) {
            content[i] = (byte) ('a' + random.nextInt(5));
        }
        return content;
    }

    private static ZipEntry entry(int size) {
        ZipEntry entry = new ZipEntry("é/" + size);
        entry.setTime(0);
        return entry;
    }

    private static byte[] deflated(byte[] content) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(content);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
