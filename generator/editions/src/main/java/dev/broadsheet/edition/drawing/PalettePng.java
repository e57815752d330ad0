package dev.broadsheet.edition.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Encodes a picture as a PNG (ISO/IEC 15948) with a palette of at most 256 colours. Graphics with a handful of colours have some
 * hundred because of antialiasing; those at edges are rounded until all fit. The file is a third as large and is written faster.
 */
public final class PalettePng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** With more runs than this, a picture has textures, in which zlib finds more to repeat than runs. */
    private static final int MANY_RUNS = 1 << 15;

    /** The compression level of zlib. */
    private static final int LEVEL = 4;

    private static final int BUFFER = 1 << 14;

    private final int width;
    private final int height;
    private final int[] pixels;

    /** @param image an image of type {@link BufferedImage#TYPE_INT_RGB} */
    public PalettePng(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    public byte[] bytes() {
        PixelRuns runs = new PixelRuns(pixels, width, height);
        Palette palette = Palette.of(runs.colors(), runs.counts());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header());
            chunk(out, "PLTE", palette.bytes());
            chunk(out, "IDAT", data(runs, palette.indexes()));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] data(PixelRuns runs, int[] indexes) throws IOException {
        if (runs.size() > MANY_RUNS) {
            return deflated(runs.bytes(indexes));
        }
        RunDeflater data = new RunDeflater();
        runs.write(indexes, data);
        return data.finish();
    }

    private static byte[] deflated(byte[] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            out.write(rows);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        // Bit depth 8, colour type 3 (palette), deflate, adaptive filtering, no interlace.
        out.write(new byte[] {8, 3, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
