package dev.broadsheet.typesetter.text.opentype;

import dev.broadsheet.typesetter.font.SfntFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shapes text without marks as HarfBuzz does: one glyph for each character, then the lookups of
 * {@code GSUB} and those of {@code GPOS}. Declines whatever it does not support. Safe for use by several threads.
 */
public final class SimpleLayout {

    /** Apple's counterparts of {@code GSUB} and {@code GPOS}. */
    private static final List<String> OF_APPLE = List.of("morx", "mort", "kerx", "trak");

    private static final int FIXED_POINT = 0x10000;

    private final int em;
    private final @Nullable Tables tables;

    private SimpleLayout(int em, @Nullable Tables tables) {
        this.em = em;
        this.tables = tables;
    }

    private record Tables(
            int unitsPerEm,
            int glyphCount,
            GlyphKinds kinds,
            AdvanceWidths widths,
            boolean hasKerning,
            LayoutPart substitution,
            LayoutPart placement) {

        static Tables of(SfntFile file) {
            return new Tables(
                    file.required("head").getShort(18) & 0xFFFF,
                    file.required("maxp").getShort(4) & 0xFFFF,
                    new GlyphKinds(new TableBytes(file.bytes("GDEF"))),
                    AdvanceWidths.of(file),
                    file.table("kern").isPresent(),
                    LayoutPart.of(file, "GSUB", true),
                    LayoutPart.of(file, "GPOS", false));
        }

        /** Whether font units convert to the requested units without rounding. */
        boolean isExactIn(int em) {
            return unitsPerEm > 0 && FIXED_POINT * em % unitsPerEm == 0;
        }
    }

    /** @param em size of the em in the units of the results */
    public static SimpleLayout of(SfntFile file, int em) {
        return new SimpleLayout(em, tables(file, em));
    }

    private static @Nullable Tables tables(SfntFile file, int em) {
        for (String tag : OF_APPLE) {
            if (file.table(tag).isPresent()) {
                return null;
            }
        }
        try {
            Tables tables = Tables.of(file);
            boolean isPlain =
                    !tables.substitution().varies() && !tables.placement().varies();
            return isPlain && tables.isExactIn(em) ? tables : null;
        } catch (IndexOutOfBoundsException e) {
            return null; // one of them is damaged
        }
    }

    /** Returns the lookups that apply; null if the font or the script needs a full shaper. */
    public @Nullable LayoutPlan plan(SimpleScript script, FeatureWish wish) {
        if (tables == null) {
            return null;
        }
        try {
            int[] substitutions = tables.substitution().lookups(script, wish);
            int[] placements = tables.placement().lookups(script, wish);
            boolean isKernedElsewhere =
                    tables.hasKerning() && !tables.placement().kerns(script, wish);
            return substitutions == null || placements == null || isKernedElsewhere
                    ? null
                    : new LayoutPlan(substitutions, placements);
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }

    /**
     * Shapes a text; returns null if it needs a full shaper.
     *
     * @param characters a glyph for each character; must not be used afterwards
     */
    public @Nullable PlacedGlyphs shape(int[] characters, LayoutPlan plan) {
        if (tables == null) {
            return null;
        }
        try {
            GlyphBuffer buffer = new GlyphBuffer(tables.kinds(), characters);
            tables.substitution().lookups().apply(plan.substitutions(), buffer);
            if (buffer.isUnsure() || !buffer.isWithin(tables.glyphCount())) {
                return null;
            }
            buffer.place(tables.widths());
            tables.placement().lookups().apply(plan.placements(), buffer);
            return buffer.isUnsure() ? null : buffer.placed((double) em / tables.unitsPerEm());
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }
}
