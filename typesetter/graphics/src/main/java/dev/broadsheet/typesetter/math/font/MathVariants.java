package dev.broadsheet.typesetter.math.font;

import java.util.ArrayList;
import java.util.List;

/** The MathVariants table: larger variants of glyphs and assemblies of parts. */
public final class MathVariants {

    private static final int EXTENDER = 1;

    private final Data table;

    MathVariants(Data table) {
        this.table = table;
    }

    /** @param advance size along the axis of stretching, in font units */
    public record Variant(int glyph, int advance) {}

    /**
     * A part of an assembly, in font units.
     *
     * @param start length of the connector at its start, which may overlap with the previous part
     * @param end length of the connector at its end
     * @param extender whether it may be omitted or repeated
     */
    public record Part(int glyph, int start, int end, int advance, boolean extender) {}

    /**
     * The construction of larger forms of a glyph.
     *
     * @param variants variants, the smallest first
     * @param parts parts from left to right, or from bottom to top
     */
    public record Construction(List<Variant> variants, List<Part> parts) {

        static final Construction NONE = new Construction(List.of(), List.of());
    }

    /** Returns the least overlap of two parts. */
    int minConnectorOverlap() {
        return table.isEmpty() ? 0 : table.unsigned(0);
    }

    Construction of(int glyph, boolean vertical) {
        if (table.isEmpty()) {
            return Construction.NONE;
        }
        int place = table.at(vertical ? 2 : 4).coverage(glyph);
        int count = table.unsigned(vertical ? 6 : 8);
        if (place < 0 || place >= count) {
            return Construction.NONE;
        }
        int skipped = vertical ? 0 : table.unsigned(6);
        return construction(table.at(10 + 2 * (skipped + place)));
    }

    private static Construction construction(Data table) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < table.unsigned(2); i++) {
            variants.add(new Variant(table.unsigned(4 + 4 * i), table.unsigned(6 + 4 * i)));
        }
        Data assembly = table.at(0);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; !assembly.isEmpty() && i < assembly.unsigned(4); i++) {
            int at = 6 + 10 * i;
            parts.add(new Part(
                    assembly.unsigned(at),
                    assembly.unsigned(at + 2),
                    assembly.unsigned(at + 4),
                    assembly.unsigned(at + 6),
                    (assembly.unsigned(at + 8) & EXTENDER) != 0));
        }
        return new Construction(variants, parts);
    }
}
