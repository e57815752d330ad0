package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.pdf.syntax.Compressor;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile, version 2.1: matrix and tone curve. Generated because the
 * profiles of Java platforms differ by vendor and the document's bytes must not.
 */
public final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    private static final double FIXED_POINT = 65536;

    private static final byte[] COMPRESSED = new Compressor().deflate(make());

    private SrgbProfile() {}

    static byte[] bytes() {
        return make();
    }

    /** Returns the profile, compressed for {@code FlateDecode}; shared, must not be changed. */
    public static byte[] compressed() {
        return COMPRESSED;
    }

    private static byte[] make() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9505, 1, 1.0891));
        // The primaries of sRGB adapted from D65 to the profile connection space's D50.
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int start = HEADER + 4 + 12 * tags.size();
        ByteBuffer directory = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        IdentityHashMap<byte[], Integer> offsets = new IdentityHashMap<>();
        tags.forEach((tag, value) -> {
            int offset = offsets.computeIfAbsent(value, unseen -> {
                int at = start + data.size();
                data.writeBytes(value);
                data.writeBytes(new byte[-value.length & 3]);
                return at;
            });
            directory.put(ascii(tag)).putInt(offset).putInt(value.length);
        });
        byte[] header = header(start + data.size());
        return ByteBuffer.allocate(start + data.size())
                .put(header)
                .put(directory.array())
                .put(data.toByteArray())
                .array();
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(0, size).putInt(8, 0x02100000);
        header.put(12, ascii("mntrRGB XYZ "));
        header.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        header.put(36, ascii("acsp"));
        header.put(68, xyzNumbers(0.9642, 1, 0.8249));
        return header.array();
    }

    private static byte[] description(String name) {
        byte[] text = ascii(name + "\0");
        // Followed by the empty Unicode and ScriptCode forms that version 2 requires.
        return ByteBuffer.allocate(12 + text.length + 8 + 70)
                .put(ascii("desc"))
                .putInt(8, text.length)
                .put(12, text)
                .array();
    }

    private static byte[] text(String text) {
        byte[] value = ascii(text + "\0");
        return ByteBuffer.allocate(8 + value.length)
                .put(ascii("text"))
                .put(8, value)
                .array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .put(8, xyzNumbers(x, y, z))
                .array();
    }

    private static byte[] xyzNumbers(double x, double y, double z) {
        return ByteBuffer.allocate(12)
                .putInt((int) Math.round(x * FIXED_POINT))
                .putInt((int) Math.round(y * FIXED_POINT))
                .putInt((int) Math.round(z * FIXED_POINT))
                .array();
    }

    private static byte[] curve() {
        ByteBuffer curve =
                ByteBuffer.allocate(12 + 2 * CURVE_POINTS).put(ascii("curv")).putInt(8, CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double linear = linear(i / (CURVE_POINTS - 1.0));
            curve.putShort(12 + 2 * i, (short) Math.round(linear * 65535));
        }
        return curve.array();
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
