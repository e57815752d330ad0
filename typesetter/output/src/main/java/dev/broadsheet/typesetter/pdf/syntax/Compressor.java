package dev.broadsheet.typesetter.pdf.syntax;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/**
 * Compresses data for {@code FlateDecode}; ISO 32000-1, 7.4.4. Deflaters are pooled, since creating one takes longer than
 * compressing a page. Safe for use by several threads.
 */
public final class Compressor {

    private static final int QUICK = 4;

    private final Queue<Deflater> quick = new ConcurrentLinkedQueue<>();
    private final Queue<Deflater> thorough = new ConcurrentLinkedQueue<>();

    public byte[] deflate(byte[] data) {
        Deflater known = thorough.poll();
        Deflater deflater = known == null ? new Deflater() : known;
        deflater.setInput(data);
        return finish(deflater, data.length, thorough);
    }

    /** Compresses page content in two thirds of the time of {@link #deflate}, at a 5 % larger size. */
    byte[] deflateQuickly(Bytes data) {
        return deflateQuickly(data, 0);
    }

    byte[] deflateQuickly(ContentStream operators) {
        return deflateQuickly(operators.bytes(), ContentStream.START);
    }

    private byte[] deflateQuickly(Bytes data, int from) {
        Deflater deflater = quickly();
        data.giveTo(deflater, from);
        return finish(deflater, data.length() - from, quick);
    }

    /** Compresses a font, whose size depends little on the level. */
    byte[] deflateQuickly(byte[] data) {
        Deflater deflater = quickly();
        deflater.setInput(data);
        return finish(deflater, data.length, quick);
    }

    private Deflater quickly() {
        Deflater known = quick.poll();
        return known == null ? new Deflater(QUICK) : known;
    }

    /** @param idle receives the deflater without its input, which may be large */
    private static byte[] finish(Deflater deflater, int input, Queue<Deflater> idle) {
        deflater.finish();
        byte[] compressed = new byte[input / 3 + 64];
        int length = deflater.deflate(compressed);
        while (!deflater.finished()) {
            compressed = Arrays.copyOf(compressed, 2 * compressed.length);
            length += deflater.deflate(compressed, length, compressed.length - length);
        }
        deflater.reset();
        idle.add(deflater);
        return Arrays.copyOf(compressed, length);
    }
}
