package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.font.MathFont;
import dev.broadsheet.typesetter.math.font.MathVariants.Construction;
import dev.broadsheet.typesetter.math.font.MathVariants.Part;
import dev.broadsheet.typesetter.math.font.MathVariants.Variant;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.Tokens;
import java.util.List;

/** Selects larger variants of glyphs and builds assemblies; MathML Core, section 5.3. */
final class Stretching {

    /** Most repetitions of an extender; enough for any page. */
    private static final int MOST_REPEATS = 2000;

    private final MathFont font;
    private final Tokens tokens;

    Stretching(MathFont font, Tokens tokens) {
        this.font = font;
        this.tokens = tokens;
    }

    /**
     * Returns the smallest form of a glyph that is not smaller than a size, or the largest form.
     *
     * @param text text of the glyph
     * @param size size in pt
     */
    MathBox atLeast(int glyph, String text, double size, double em, boolean vertical) {
        Construction construction = font.construction(glyph, vertical);
        MathBox usual = tokens.glyph(glyph, text, em);
        if (extent(usual, vertical) >= size) {
            return usual;
        }
        for (Variant variant : construction.variants()) {
            if (variant.advance() / font.shapes().unitsPerEm() * em >= size) {
                return tokens.glyph(variant.glyph(), text, em);
            }
        }
        if (!construction.parts().isEmpty()) {
            return assembly(construction.parts(), text, size, em, vertical);
        }
        List<Variant> variants = construction.variants();
        return variants.isEmpty()
                ? usual
                : tokens.glyph(variants.get(variants.size() - 1).glyph(), text, em);
    }

    /** Returns the largest form of a glyph that is not wider than a width, or the glyph itself; for accents, as in TeX. */
    MathBox atMost(int glyph, String text, double width, double em) {
        int best = glyph;
        for (Variant variant : font.construction(glyph, false).variants()) {
            if (variant.advance() / font.shapes().unitsPerEm() * em <= width) {
                best = variant.glyph();
            }
        }
        return tokens.glyph(best, text, em);
    }

    /** Whether a glyph can be stretched without limit. */
    boolean isEndless(int glyph, boolean vertical) {
        return font.construction(glyph, vertical).parts().stream().anyMatch(Part::extender);
    }

    private static double extent(MathBox box, boolean vertical) {
        return vertical ? box.height() : box.width();
    }

    private MathBox assembly(List<Part> parts, String text, double size, double em, boolean vertical) {
        double unit = em / font.shapes().unitsPerEm();
        double least = font.minConnectorOverlap() * em;
        int repeats = repeats(parts, size, unit, least);
        double natural = least;
        int count = 0;
        for (Part part : parts) {
            int times = part.extender() ? repeats : 1;
            natural += times * (part.advance() * unit - least);
            count += times;
        }
        double overlap = least + (count > 1 ? Math.max(0, natural - size) / (count - 1) : 0);
        return put(parts, text, repeats, overlap, em, vertical);
    }

    /** Returns the required number of repetitions of each extender. */
    private static int repeats(List<Part> parts, double size, double unit, double overlap) {
        double fixed = overlap;
        double growing = 0;
        for (Part part : parts) {
            double length = part.advance() * unit - overlap;
            fixed += part.extender() ? 0 : length;
            growing += part.extender() ? length : 0;
        }
        if (growing <= 0 || fixed >= size) {
            return 0;
        }
        return (int) Math.min(MOST_REPEATS, Math.ceil((size - fixed) / growing));
    }

    private MathBox put(List<Part> parts, String text, int repeats, double overlap, double em, boolean vertical) {
        double unit = em / font.shapes().unitsPerEm();
        Arrangement out = new Arrangement();
        double pen = 0;
        double across = 0;
        Part before = null;
        for (Part part : parts) {
            for (int i = 0; i < (part.extender() ? repeats : 1); i++) {
                if (before != null) {
                    pen -= Math.min(overlap, Math.min(before.end(), part.start()) * unit);
                }
                MathBox piece = tokens.glyph(part.glyph(), before == null ? text : "", em);
                if (vertical) {
                    out.put(piece, 0, pen + piece.descent());
                } else {
                    out.put(piece, pen, 0);
                }
                across = Math.max(across, piece.width());
                pen += part.advance() * unit;
                before = part;
            }
        }
        return out.build(vertical ? across : pen);
    }
}
