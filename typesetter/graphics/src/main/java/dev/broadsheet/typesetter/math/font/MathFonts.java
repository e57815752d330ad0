package dev.broadsheet.typesetter.math.font;

import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds fonts for formulas, which are read on first use. Safe for use by several threads. */
public final class MathFonts {

    private final Shaper shaper;
    private final Map<FontFace, Optional<MathFont>> known = new ConcurrentHashMap<>();

    public MathFonts(Shaper shaper) {
        this.shaper = shaper;
    }

    /** Returns the first face with a MATH table: of the families of a style, then of all others. */
    public Optional<MathFont> of(TextStyle style) {
        return shaper.formulaFaces(style).stream()
                .flatMap(face -> known.computeIfAbsent(face, MathFont::of).stream())
                .findFirst();
    }
}
