package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.BoundedCache;
import dev.broadsheet.typesetter.text.Characters;
import dev.broadsheet.typesetter.text.font.FileFace;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts text to glyphs: selects faces, shapes as HarfBuzz does (the JDK's HarfBuzz itself where marks are positioned or
 * letters joined), applies kerning, ligatures, other features and letter spacing. Shaped words are cached. Safe for use by
 * several threads; reuse one instance for many documents.
 */
public final class Shaper {

    private static final int REMEMBERED_WORDS = 60_000;
    private static final int LONGEST_REMEMBERED = 64;
    private static final int REMEMBERED_STYLES = 200;

    private final FontLibrary fonts;
    private final BoundedCache<Word, ShapedText> words;
    private final BoundedCache<TextStyle, List<FileFace>> chains;
    private final BoundedCache<TextStyle, FontFace> faces;
    private final BoundedCache<TextStyle, TextStyle> styles = new BoundedCache<>(REMEMBERED_STYLES, style -> style);

    public Shaper(FontLibrary fonts) {
        this.fonts = fonts;
        this.words = new BoundedCache<>(REMEMBERED_WORDS, this::shapeNew);
        this.chains = new BoundedCache<>(REMEMBERED_STYLES, fonts::chain);
        this.faces = new BoundedCache<>(REMEMBERED_STYLES, fonts::face);
    }

    /** @param before the text before it that determines how its first letter joins; may be "" */
    private record Word(String before, String text, String after, TextStyle style, boolean rightToLeft) {

        int length() {
            return before.length() + text.length() + after.length();
        }

        /** Looked up for every word of a document. */
        @Override
        public int hashCode() {
            return text.hashCode() * 31 + style.hashCode() + (rightToLeft ? 1 : 0);
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // a style is compared with itself nearly always
        public boolean equals(@Nullable Object other) {
            return other instanceof Word word
                    && text.equals(word.text)
                    && (style == word.style || style.equals(word.style))
                    && rightToLeft == word.rightToLeft
                    && before.equals(word.before)
                    && after.equals(word.after);
        }
    }

    /** Returns the names of all families in the order in which they were given. */
    public List<String> families() {
        return fonts.names();
    }

    /** Returns the canonical instance of a style, with which lookups of cached words compare by identity. */
    public TextStyle shared(TextStyle style) {
        return styles.get(style);
    }

    /** Returns the face that determines the height of lines in this style. */
    public FontFace face(TextStyle style) {
        return faces.get(style);
    }

    /** Returns the faces to search for characters of formulas, in order. */
    public List<? extends FontFace> formulaFaces(TextStyle style) {
        return fonts.formulaChain(style);
    }

    /** Shapes text on one line, in the direction of its first strong character. */
    public List<GlyphRun> line(String text, TextStyle style, MissingGlyphs missing) {
        return line(text, style, false, missing);
    }

    /**
     * Shapes text on one line, in visual order, as for margin boxes and list markers. Characters that are
     * never drawn (soft hyphens, controls) are omitted.
     *
     * @param rightToLeft whether the line runs from right to left; otherwise its first strong character decides
     */
    public List<GlyphRun> line(String text, TextStyle style, boolean rightToLeft, MissingGlyphs missing) {
        List<Directional> parts = directional(text, rightToLeft);
        List<GlyphRun> runs = new ArrayList<>();
        for (Directional part : VisualOrder.of(parts, Directional::level)) {
            ShapedText shaped = shape(part.text(), style, (part.level() & 1) == 1);
            report(shaped, missing, null);
            runs.addAll(shaped.runs());
        }
        return runs;
    }

    /** Whether any font has a character. */
    public boolean covers(int codePoint, TextStyle style) {
        for (FileFace face : chains.get(style)) {
            if (face.covers(codePoint)) {
                return true;
            }
        }
        return false;
    }

    /** Returns all faces in a fixed order. */
    public List<FontFace> faces() {
        return fonts.faces();
    }

    /** Whether the fonts for text have all visible characters of a text. */
    public boolean canShow(String text) {
        return fonts.canShow(text);
    }

    /** Returns the width of text on one line, in pt. */
    public double width(String text, TextStyle style) {
        return line(text, style, (codePoint, owner) -> {}).stream()
                .mapToDouble(GlyphRun::width)
                .sum();
    }

    /** Shapes text of one direction, or returns it from the cache. */
    public ShapedText shape(String text, TextStyle style, boolean rightToLeft) {
        return shape("", text, "", style, rightToLeft);
    }

    /** Shapes text in the context of joining letters. */
    public ShapedText shape(String before, String text, String after, TextStyle style, boolean rightToLeft) {
        if (text.length() > TextParts.LONGEST) {
            return shapeParts(before, TextParts.of(text), after, style, rightToLeft);
        }
        Word word = new Word(before, text, after, style, rightToLeft);
        return word.length() > LONGEST_REMEMBERED ? shapeNew(word) : words.get(word);
    }

    private ShapedText shapeParts(
            String before, List<String> parts, String after, TextStyle style, boolean rightToLeft) {
        List<GlyphRun> runs = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        double width = 0;
        for (int i = 0; i < parts.size(); i++) {
            String left = i == 0 ? before : lastOf(parts.get(i - 1));
            String right = i + 1 == parts.size() ? after : parts.get(i + 1).substring(0, 1);
            ShapedText shaped = shape(left, parts.get(i), right, style, rightToLeft);
            runs.addAll(rightToLeft ? 0 : runs.size(), shaped.runs());
            missing.addAll(shaped.missing());
            width += shaped.width();
        }
        return new ShapedText(List.copyOf(runs), width, List.copyOf(missing));
    }

    private static String lastOf(String part) {
        return part.substring(part.length() - 1);
    }

    public static void report(ShapedText shaped, MissingGlyphs missing, @Nullable Object owner) {
        if (shaped.missing().isEmpty()) {
            return; // asked for each word
        }
        for (int codePoint : shaped.missing()) {
            missing.missing(codePoint, owner);
        }
    }

    private ShapedText shapeNew(Word word) {
        String text = Characters.spelledNumerals(Characters.drawable(word.text()), c -> covers(c, word.style()));
        if (text.isEmpty()) {
            return ShapedText.EMPTY;
        }
        char[] characters = text.toCharArray();
        FaceRuns faces = FaceRuns.of(
                characters,
                chains.get(word.style()),
                () -> fonts.formulaChain(word.style()),
                word.style().language());
        List<GlyphRun> runs = shapeRuns(word, faces.runs(), new String(characters), text);
        double width = 0;
        for (GlyphRun run : runs) {
            width += run.width();
        }
        return new ShapedText(List.copyOf(runs), width, List.copyOf(faces.missing()));
    }

    private static List<GlyphRun> shapeRuns(Word word, List<FaceRuns.FaceRun> faces, String drawn, String text) {
        RunShaper shaper = new RunShaper(word.style(), word.rightToLeft());
        char[] characters = (word.before() + drawn + word.after()).toCharArray();
        int offset = word.before().length();
        List<GlyphRun> runs = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            int start = faces.get(i).start();
            int end = i + 1 < faces.size() ? faces.get(i + 1).start() : text.length();
            GlyphRun run = shaper.shape(faces.get(i).face(), characters, offset + start, text.substring(start, end));
            runs.add(word.rightToLeft() ? 0 : runs.size(), run);
        }
        return runs;
    }

    private record Directional(String text, int level) {}

    private static List<Directional> directional(String text, boolean rightToLeft) {
        if (!rightToLeft && !Characters.isBidirectional(text)) {
            return List.of(new Directional(text, 0));
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Directional> parts = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            parts.add(new Directional(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), bidi.getRunLevel(i)));
        }
        return parts;
    }
}
