package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.text.FontFace;
import dev.broadsheet.typesetter.text.Shaper;
import dev.broadsheet.typesetter.text.TextStyle;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds fonts for formulas; none is read before the first formula. Safe for use by several threads. */
public final class MathFonts {

    private final Shaper shaper;
    private final Map<FontFace, Optional<MathFont>> known = new ConcurrentHashMap<>();

    public MathFonts(Shaper shaper) {
        this.shaper = shaper;
    }

    /** The first face with a MATH table: of the families that a style names, then of all others. */
    public Optional<MathFont> of(TextStyle style) {
        return shaper.formulaFaces(style).stream()
                .flatMap(face -> known.computeIfAbsent(face, MathFont::of).stream())
                .findFirst();
    }
}
