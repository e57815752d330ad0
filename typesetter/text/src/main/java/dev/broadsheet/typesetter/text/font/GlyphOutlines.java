package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.text.BoundedCache;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of a face's glyphs. The font is parsed when a glyph is first drawn as an outline, which is rare, and held by a
 * soft reference; outlines are cached, since drop caps of many documents are the same letters. Thread-safe.
 */
final class GlyphOutlines {

    private static final int REMEMBERED = 500;

    /** Tables that are slow to parse and that outlines do not need. */
    private static final Set<String> OTHER_TABLES =
            Set.of("GSUB", "GPOS", "GDEF", "kern", "DSIG", "post", "cmap", "name", "OS/2");

    private final Supplier<byte[]> file;
    private final BoundedCache<Integer, GeneralPath> known = new BoundedCache<>(REMEMBERED, this::read);
    private SoftReference<TrueTypeFont> program = new SoftReference<>(null);

    GlyphOutlines(Supplier<byte[]> file) {
        this.file = file;
    }

    /** Returns an outline in font units, y upwards; shared, must not be changed. */
    GeneralPath of(int glyph) {
        return known.get(glyph);
    }

    private synchronized GeneralPath read(int glyph) {
        try {
            TrueTypeFont font = program();
            return font instanceof OpenTypeFont openType && openType.isPostScript()
                    ? charString(openType.getCFF().getFont(), glyph)
                    : font.getGlyph().getGlyph(glyph).getPath();
        } catch (IOException e) {
            throw new IllegalArgumentException("font: cannot read the outline of glyph " + glyph, e);
        }
    }

    private static GeneralPath charString(CFFFont font, int glyph) throws IOException {
        int character = font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph;
        return font.getType2CharString(character).getPath();
    }

    private TrueTypeFont program() throws IOException {
        TrueTypeFont read = program.get();
        if (read == null) {
            byte[] bytes = new SfntFile(file.get()).without(OTHER_TABLES);
            boolean isOpenType = bytes[0] == 'O';
            read = (isOpenType ? new OTFParser(true) : new TTFParser(true)).parse(new RandomAccessReadBuffer(bytes));
            program = new SoftReference<>(read);
        }
        return read;
    }
}
