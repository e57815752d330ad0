package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.font.StaticFont;
import dev.broadsheet.typesetter.text.BoundedCache;
import dev.broadsheet.typesetter.text.opentype.AdvanceWidths;
import dev.broadsheet.typesetter.text.opentype.FeatureWish;
import dev.broadsheet.typesetter.text.opentype.SimpleLayout;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A face of the library. Its file is read on first use. */
public final class FileFace implements FontFace {

    /** The size at which text is shaped, so that positions are in thousandths of the em, as in PDF. */
    public static final int SHAPING_SIZE = 1000;

    /** Number of glyphs whose outlines are cached. */
    private static final int OUTLINES = 500;

    private static final int FEATURE_SETS = 16;

    private final FontFile file;
    private final BoundedCache<FeatureCopy.Choice, Font> files = new BoundedCache<>(FEATURE_SETS, this::load);
    private final BoundedCache<Wish, Font> fonts = new BoundedCache<>(4 * FEATURE_SETS, this::derive);
    private final BoundedCache<Wish, SimpleShaper> shapers = new BoundedCache<>(4 * FEATURE_SETS, this::shaper);
    private final BoundedCache<Integer, Shape> inked = new BoundedCache<>(OUTLINES, this::shaped);
    private final GlyphOutlines outlines = new GlyphOutlines(this::data);
    private volatile byte @Nullable [] font;
    private volatile @Nullable FaceMetrics metrics;
    private volatile @Nullable CharacterMap characters;
    private volatile @Nullable FaceLayout layout;
    private volatile @Nullable AdvanceWidths widths;
    private volatile @Nullable SimpleLayout simple;

    private record Wish(FontFeatures features, Locale language) {

        /** Written out, as the comparison is: made by the JVM, they are slow until they are compiled. */
        @Override
        public int hashCode() {
            return features.hashCode() * 31 + language.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Wish wish && features.equals(wish.features) && language.equals(wish.language);
        }
    }

    FileFace(FontFile file) {
        this.file = file;
    }

    @Override
    public String family() {
        return file.family();
    }

    @Override
    public int weight() {
        return file.weight();
    }

    @Override
    public boolean italic() {
        return file.italic();
    }

    @Override
    public double ascent() {
        return metrics().ascent();
    }

    @Override
    public double descent() {
        return metrics().descent();
    }

    @Override
    public int unitsPerEm() {
        return metrics().unitsPerEm();
    }

    @Override
    public double xHeight() {
        return metrics().xHeight();
    }

    @Override
    public double capHeight() {
        return metrics().capHeight();
    }

    @Override
    public double depth(String text) {
        Font font = font(FontFeatures.DEFAULT, Locale.ROOT);
        Rectangle2D ink = font.createGlyphVector(RuntimeShaper.UNHINTED, text).getVisualBounds();
        return ink.isEmpty() ? 0 : Math.max(0, ink.getMaxY() / SHAPING_SIZE);
    }

    @Override
    public Shape outline(int glyph) {
        return outlines.of(glyph);
    }

    private Shape shaped(int glyph) {
        Font font = font(FontFeatures.DEFAULT, Locale.ROOT);
        return font.createGlyphVector(RuntimeShaper.UNHINTED, new int[] {glyph}).getOutline();
    }

    @Override
    public double[] ink(int glyph, double low, double high) {
        Shape outline = inked.get(glyph);
        return InkBand.extent(outline, -high * SHAPING_SIZE, -low * SHAPING_SIZE, SHAPING_SIZE);
    }

    @Override
    public boolean covers(int codePoint) {
        return mayShow(codePoint) && characters().glyph(codePoint) != 0;
    }

    /** Whether it may be used for text whose style does not name its family. */
    boolean isForText() {
        return file.use() == FontFile.Use.ALL;
    }

    /** Returns how well it suits a language; see {@link FontFile#preference}. */
    int preference(Locale language) {
        return file.preference(language);
    }

    /** Whether the font's ranges include a character, even if it has no glyph for it. */
    boolean mayShow(int codePoint) {
        return file.mayShow(codePoint);
    }

    @Override
    public byte[] data() {
        byte[] known = font;
        if (known == null) {
            known = unpacked(file.data());
            font = known;
        }
        return known;
    }

    private byte[] unpacked(byte[] data) {
        try {
            return StaticFont.of(data, weight());
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("font: " + this + " is cut off or no TrueType or OpenType file", e);
        }
    }

    /** Number of glyphs; the shaper marks invisible characters by ids beyond it. */
    public int glyphs() {
        return metrics().glyphs();
    }

    /** The glyph of a code point before features; 0 for none. */
    public int glyph(int codePoint) {
        return characters().glyph(codePoint);
    }

    /** Whether all letters have the same width, as those of a typewriter have. */
    public boolean isFixedPitch() {
        return metrics().fixedPitch();
    }

    /** The font at {@link #SHAPING_SIZE} with these features, as the language wants it. */
    public Font font(FontFeatures features, Locale language) {
        return fonts.get(new Wish(features, language));
    }

    /** Returns the shaper of simple text with these features in a language. */
    public SimpleShaper simple(FontFeatures features, Locale language) {
        return shapers.get(new Wish(features, language));
    }

    private SimpleShaper shaper(Wish wish) {
        FeatureCopy.Choice choice = layout().choice(wish.features(), wish.language());
        Set<String> usual = new TreeSet<>(FeatureWish.USUAL);
        usual.removeAll(choice.off());
        if (!wish.features().kerning()) {
            usual.remove("kern");
        }
        if (!wish.features().ligatures()) {
            usual.remove("liga");
        }
        FeatureWish wanted = new FeatureWish(usual, choice.on(), choice.language());
        return new SimpleShaper(characters(), simpleLayout(), wanted);
    }

    private SimpleLayout simpleLayout() {
        SimpleLayout known = simple;
        if (known == null) {
            known = read(file -> SimpleLayout.of(file, SHAPING_SIZE));
            simple = known;
        }
        return known;
    }

    /** Whether a glyph has an advance width. */
    public boolean isWide(int glyph) {
        AdvanceWidths known = widths;
        if (known == null) {
            known = read(AdvanceWidths::of);
            widths = known;
        }
        return glyph < glyphs() && known.of(glyph) > 0;
    }

    private Font derive(Wish wish) {
        FontFeatures features = wish.features();
        return files.get(layout().choice(features, wish.language()))
                .deriveFont(Map.of(
                        TextAttribute.KERNING, features.kerning() ? TextAttribute.KERNING_ON : 0,
                        TextAttribute.LIGATURES, features.ligatures() ? TextAttribute.LIGATURES_ON : 0));
    }

    private Font load(FeatureCopy.Choice choice) {
        byte[] bytes = choice.isDefault() ? data() : FeatureCopy.of(data(), choice);
        try {
            return RuntimeFont.of(bytes).deriveFont((float) SHAPING_SIZE);
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("font: cannot read " + this, e);
        }
    }

    @Override
    public boolean hasFeature(String tag) {
        return layout().hasFeature(tag);
    }

    private FaceLayout layout() {
        FaceLayout known = layout;
        if (known == null) {
            known = read(FaceLayout::of);
            layout = known;
        }
        return known;
    }

    private FaceMetrics metrics() {
        FaceMetrics known = metrics;
        if (known == null) {
            known = read(FaceMetrics::of);
            metrics = known;
        }
        return known;
    }

    private CharacterMap characters() {
        CharacterMap known = characters;
        if (known == null) {
            known = read(CharacterMap::of);
            characters = known;
        }
        return known;
    }

    private <T> T read(Function<SfntFile, T> reader) {
        try {
            return reader.apply(new SfntFile(data()));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("font: " + this + " is cut off or no TrueType or OpenType file", e);
        }
    }

    @Override
    public String toString() {
        return family() + " " + weight() + (italic() ? " italic" : "");
    }
}
