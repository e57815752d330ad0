package dev.broadsheet.typesetter.math.font;

import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.math.font.MathVariants.Construction;
import dev.broadsheet.typesetter.text.font.CharacterMap;
import dev.broadsheet.typesetter.text.font.FontFace;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalDouble;

/** A face with a MATH table. Lengths are in em. Immutable and safe for use by several threads. */
public final class MathFont {

    private final FontFace face;
    private final GlyphShapes shapes;
    private final CharacterMap characters;
    private final MathTable table;
    private final ScriptForms scriptForms;
    private final double em;

    private MathFont(FontFace face, SfntFile file, ByteBuffer math) {
        this.face = face;
        this.shapes = new GlyphShapes(file, face::outline);
        this.characters = CharacterMap.of(file);
        this.table = new MathTable(math);
        this.scriptForms = new ScriptForms(new Data(file.table("GSUB").orElseGet(() -> ByteBuffer.allocate(0))));
        this.em = shapes.unitsPerEm();
    }

    /** Returns the font; empty if the face has no MATH table, or a truncated one. */
    static Optional<MathFont> of(FontFace face) {
        try {
            SfntFile file = new SfntFile(face.data());
            return file.table("MATH").map(math -> new MathFont(face, file, math));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public FontFace face() {
        return face;
    }

    public GlyphShapes shapes() {
        return shapes;
    }

    public double length(MathConstant constant) {
        return table.length(constant) / em;
    }

    public double axis() {
        return length(MathConstant.AXIS_HEIGHT);
    }

    /** Returns the scale of a script level; levels beyond the second have the scale of the second, as in TeX. */
    public double scale(int level) {
        if (level <= 0) {
            return 1;
        }
        return (level == 1 ? table.scriptPercent() : table.scriptScriptPercent()) / 100.0;
    }

    public double displayOperatorMinHeight() {
        return table.displayOperatorMinHeight() / em;
    }

    /** Returns by how much the degree of a root is raised, as a factor of the root's height. */
    public double degreeRaise() {
        return table.degreeBottomRaisePercent() / 100.0;
    }

    /** Returns the glyph of a character at a script level; 0 for none. */
    public int glyph(int codePoint, int level) {
        int glyph = characters.glyph(codePoint);
        return glyph == 0 || level <= 0 ? glyph : scriptForms.of(glyph, level);
    }

    public boolean has(int codePoint) {
        return characters.glyph(codePoint) != 0;
    }

    public double italicsCorrection(int glyph) {
        return table.glyphs().italicsCorrection(glyph) / em;
    }

    public OptionalDouble accentAttachment(int glyph) {
        return table.glyphs().accentAttachment(glyph).stream()
                .mapToDouble(units -> units / em)
                .findFirst();
    }

    public double kern(int glyph, GlyphInfo.Corner corner, double height) {
        return table.glyphs().kern(glyph, corner, height * em) / em;
    }

    public Construction construction(int glyph, boolean vertical) {
        return table.variants().of(glyph, vertical);
    }

    public double minConnectorOverlap() {
        return table.variants().minConnectorOverlap() / em;
    }
}
