package dev.broadsheet.typesetter.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Instantiates variable fonts; OpenType 1.9, "OpenType Font Variations". Outlines and advance widths vary; kerning and vertical
 * metrics are those of the default instance. Hinting instructions are removed.
 */
public final class VariableFont {

    private static final Set<String> LEFT_OUT = Set.of(
            "fvar", "avar", "gvar", "cvar", "HVAR", "MVAR", "VVAR", "STAT", "cvt ", "fpgm", "prep", "gasp", "hdmx",
            "LTSH", "VDMX", "DSIG", "VORG", "vhea", "vmtx");

    private static final String WEIGHT = "wght";

    private VariableFont() {}

    /** Whether a file has axes. */
    public static boolean is(SfntFile file) {
        return file.table("fvar").isPresent();
    }

    /** Whether a variable font offers a weight. */
    public static boolean offers(SfntFile file, int weight) {
        return new VariationAxes(file)
                .axis(WEIGHT)
                .filter(axis -> axis.least() <= weight && weight <= axis.most())
                .isPresent();
    }

    /**
     * Returns the instance at a weight, with its other axes at their defaults.
     *
     * @param data bytes of a TrueType file with {@code fvar} and {@code gvar}
     * @param weight CSS weight; clamped to those of the font
     * @throws IllegalArgumentException if it is damaged
     */
    public static byte[] at(byte[] data, int weight) {
        try {
            SfntFile file = new SfntFile(data);
            Map<String, Double> values = Map.of(WEIGHT, (double) weight);
            VariedGlyphs glyphs = new VariedGlyphs(file, new VariationAxes(file).place(values));
            glyphs.write();
            Map<String, byte[]> tables = new HashMap<>();
            for (String tag : file.tags()) {
                if (!LEFT_OUT.contains(tag)) {
                    tables.put(tag, file.bytes(tag));
                }
            }
            tables.put("glyf", glyphs.glyf());
            tables.put("loca", glyphs.loca());
            tables.put("hmtx", glyphs.hmtx());
            tables.put("name", name(file, weight));
            put(tables, "head", 50, 1);
            put(tables, "hhea", 34, glyphs.count());
            put(tables, "OS/2", 4, weight);
            return SfntWriter.write(SfntWriter.TRUE_TYPE, new TreeMap<>(tables));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("font: the variable font is damaged", e);
        }
    }

    private static void put(Map<String, byte[]> tables, String tag, int at, int value) {
        byte[] table = tables.getOrDefault(tag, new byte[0]);
        if (table.length >= at + 2) {
            ByteBuffer.wrap(table).putShort(at, (short) value);
        }
    }

    /** Returns a {@code name} table with a PostScript name that is unique for the weight. */
    private static byte[] name(SfntFile file, int weight) {
        String own = new FontName(file).postScript();
        String name = (own.isEmpty() ? "Variable" : own) + "-" + WEIGHT + weight;
        return FontName.table(Map.of(1, name, 2, "Regular", 4, name, 6, name), List.of(1, 2, 4, 6));
    }
}
