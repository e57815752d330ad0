package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.text.FontFace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face as the document uses it. Each pair of glyph and text has a character identifier of its own, so that one glyph
 * may stand for two texts (a hyphen for itself and for a soft hyphen) and both are copied right.
 */
final class EmbeddedFont {

    private static final int LAST_CODE = 0xFFFF;

    /**
     * A character of the font.
     *
     * @param glyph glyph id in the face's file
     * @param text what it stands for; "" when it only completes the glyph before
     */
    record Use(int glyph, String text) {}

    private final String resource;
    private final FontFace face;
    private final TrueTypeFont program;
    private final COSDictionary dictionary = Cos.dictionary(Cos.name("Font"));
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    EmbeddedFont(String resource, FontFace face) {
        this.resource = resource;
        this.face = face;
        try {
            program = new TTFParser().parse(new RandomAccessReadBuffer(face.data()));
        } catch (IOException e) {
            throw new IllegalArgumentException("font: cannot read " + face.family() + " " + face.weight(), e);
        }
    }

    /** The code that shows this glyph with this meaning; numbered from 1 in order of first use. */
    int code(int glyph, String text) {
        Use use = new Use(glyph, text);
        Integer known = codes.get(use);
        if (known != null) {
            return known;
        }
        if (uses.size() == LAST_CODE) {
            return 0;
        }
        uses.add(use);
        codes.put(use, uses.size());
        return uses.size();
    }

    /** Width that viewers take from the font's dictionary, in thousandths of the em. */
    int width(int glyph) {
        try {
            return (int) Math.round(program.getAdvanceWidth(glyph) * 1000.0 / program.getUnitsPerEm());
        } catch (IOException e) {
            throw new IllegalArgumentException("font: cannot read " + face.family(), e);
        }
    }

    /** Name under which pages know it. */
    String resource() {
        return resource;
    }

    FontFace face() {
        return face;
    }

    TrueTypeFont program() {
        return program;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** In the order of their codes, which begin at 1. */
    List<Use> uses() {
        return uses;
    }
}
