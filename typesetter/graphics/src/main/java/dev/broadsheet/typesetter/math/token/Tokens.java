package dev.broadsheet.typesetter.math.token;

import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.math.font.GlyphShapes;
import dev.broadsheet.typesetter.math.font.MathFont;
import dev.broadsheet.typesetter.math.token.MathBox.Content;
import dev.broadsheet.typesetter.math.token.MathBox.Placed;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays out token elements; MathML Core, section 3.2. */
public final class Tokens {

    private static final float[] IN_PLACE = new float[0];

    private final MathFont font;
    private final FormulaText text;
    private final IdentityHashMap<FontFace, GlyphShapes> shapes = new IdentityHashMap<>();

    public Tokens(MathFont font, FormulaText text) {
        this.font = font;
        this.text = text;
    }

    /** Returns the text of a token with collapsed white space; no-break spaces are kept. */
    public static String text(Element token) {
        StringBuilder out = new StringBuilder();
        boolean space = true;
        for (char c : token.wholeText().toCharArray()) {
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || !space) {
                out.append(blank ? ' ' : c);
            }
            space = blank;
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }

    /** Lays out an identifier; a single letter is italic by default. */
    public MathBox identifier(Element token, double em, int level) {
        String letters = text(token);
        boolean single = letters.codePointCount(0, letters.length()) == 1;
        if (!single || token.attr("mathvariant").strip().equals("normal")) {
            return characters(letters, letters, em, level);
        }
        int letter = letters.codePointAt(0);
        int italic = ItalicLetters.of(letter);
        return characters(Character.toString(font.has(italic) ? italic : letter), letters, em, level);
    }

    /** Lays out an identifier under an accent, which replaces the dot of i and j, as in TeX and Typst. */
    public MathBox dotless(Element token, double em, int level) {
        String letters = text(token);
        int plain = letters.equals("i") ? 0x131 : 0x237;
        boolean upright = token.attr("mathvariant").strip().equals("normal");
        int shown = upright ? plain : ItalicLetters.of(plain);
        return font.has(shown)
                ? characters(Character.toString(shown), letters, em, level)
                : identifier(token, em, level);
    }

    public static boolean hasDot(Element element) {
        return element.normalName().equals("mi")
                && (text(element).equals("i") || text(element).equals("j"));
    }

    /**
     * Lays out characters of the maths font, or of the text's fonts if it lacks one.
     *
     * @param shown the drawn characters
     * @param copied the copied characters; of equal number if more than one
     */
    public MathBox characters(String shown, String copied, double em, int level) {
        int[] codes = shown.codePoints().toArray();
        for (int code : codes) {
            if (!font.has(code)) {
                return words(copied, em);
            }
        }
        if (codes.length == 0) {
            return MathBox.EMPTY;
        }
        if (codes.length == 1) {
            return glyph(font.glyph(codes[0], level), copied, em);
        }
        int[] glyphs = new int[codes.length];
        String[] texts = new String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            glyphs[i] = font.glyph(codes[i], level);
            texts[i] = Character.toString(codes[i]);
        }
        return run(run(glyphs, texts, em), font.shapes());
    }

    /** Lays out one glyph of the maths font. */
    public MathBox glyph(int glyph, String copied, double em) {
        GlyphShapes.Ink ink = font.shapes().ink(glyph);
        GlyphRun run = run(new int[] {glyph}, new String[] {copied}, em);
        OptionalDouble accent = font.accentAttachment(glyph);
        return new MathBox(
                font.shapes().advance(glyph) * em,
                ink.top() * em,
                -ink.bottom() * em,
                font.italicsCorrection(glyph) * em,
                accent.isPresent() ? OptionalDouble.of(accent.getAsDouble() * em) : accent,
                glyph,
                true,
                List.of(new Placed(0, 0, new Content.Glyphs(run))));
    }

    private GlyphRun run(int[] glyphs, String[] texts, double em) {
        float[] advances = new float[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            advances[i] = (float) (font.shapes().advance(glyphs[i]) * em);
        }
        return new GlyphRun(font.face(), em, glyphs, advances, IN_PLACE, texts);
    }

    /** Lays out text in the fonts of the surrounding text. */
    public MathBox words(String words, double em) {
        if (words.isEmpty()) {
            return MathBox.EMPTY;
        }
        List<Placed> parts = new ArrayList<>();
        double width = 0;
        double ascent = 0;
        double descent = 0;
        for (GlyphRun run : text.runs(words, em)) {
            MathBox box = run(run, shapes.computeIfAbsent(run.face(), Tokens::shapes));
            parts.add(new Placed(width, 0, new Content.Group(box)));
            width += box.width();
            ascent = Math.max(ascent, box.ascent());
            descent = Math.max(descent, box.descent());
        }
        return MathBox.of(width, ascent, descent, parts);
    }

    private static GlyphShapes shapes(FontFace face) {
        return new GlyphShapes(new SfntFile(face.data()), face::outline);
    }

    private static MathBox run(GlyphRun run, @Nullable GlyphShapes shapes) {
        double top = 0;
        double bottom = 0;
        for (int glyph : run.glyphs()) {
            GlyphShapes.Ink ink = shapes == null ? GlyphShapes.Ink.NONE : shapes.ink(glyph);
            top = Math.max(top, ink.top());
            bottom = Math.min(bottom, ink.bottom());
        }
        return MathBox.of(
                run.width(),
                top * run.size(),
                -bottom * run.size(),
                List.of(new Placed(0, 0, new Content.Glyphs(run))));
    }
}
