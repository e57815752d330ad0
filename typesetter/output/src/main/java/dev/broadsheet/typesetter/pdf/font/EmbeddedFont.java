package dev.broadsheet.typesetter.pdf.font;

import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.text.font.FontFace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A face as used by the document. Each pair of glyph and text has its own code, so that one glyph
 * may represent two texts (a hyphen itself and a soft hyphen) and both are copied correctly.
 */
public final class EmbeddedFont {

    private static final int LAST_CODE = 0xFFFF;

    /**
     * A character of the font.
     *
     * @param glyph glyph id in the face's file
     * @param text its text; "" if it only completes the glyph before
     */
    record Use(int glyph, String text) {

        /** Written out, as is {@code equals}: the first use of a record's generated methods takes milliseconds. */
        @Override
        public int hashCode() {
            return text.hashCode() * 31 + glyph;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Use use && glyph == use.glyph && text.equals(use.text);
        }
    }

    /** A glyph's width, and its code for the text that it first had. */
    private record Known(int width, String text, int code) {}

    private final String resource;
    private final FontFace face;
    private final FontTables tables;
    private final COSDictionary dictionary = Cos.dictionary(Cos.name("Font"));
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final @Nullable Known[] known;

    public EmbeddedFont(String resource, FontFace face) {
        this.resource = resource;
        this.face = face;
        try {
            tables = new FontTables(face.data());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw unreadable(e);
        }
        known = new Known[tables.glyphs()];
    }

    private IllegalArgumentException unreadable(Exception cause) {
        return new IllegalArgumentException("font: cannot read " + face.family() + " " + face.weight(), cause);
    }

    /** Returns the code of a glyph with a text. Codes are numbered from 1 in order of first use. */
    public int code(int glyph, String text) {
        Known seen = known[glyph];
        if (seen != null && seen.text().equals(text)) {
            return seen.code();
        }
        int code = anyCode(new Use(glyph, text));
        if (seen == null) {
            known[glyph] = new Known(readWidth(glyph), text, code);
        }
        return code;
    }

    private int anyCode(Use use) {
        Integer code = codes.get(use);
        if (code != null) {
            return code;
        }
        if (uses.size() == LAST_CODE) {
            return 0;
        }
        uses.add(use);
        codes.put(use, uses.size());
        return uses.size();
    }

    /** Returns the width of a glyph in the font dictionary, in thousandths of the em. */
    public int width(int glyph) {
        Known seen = known[glyph];
        return seen == null ? readWidth(glyph) : seen.width();
    }

    private int readWidth(int glyph) {
        return (int) Math.round(tables.advance(glyph) * 1000.0 / tables.unitsPerEm());
    }

    /** Returns its resource name on pages. */
    public String resource() {
        return resource;
    }

    FontFace face() {
        return face;
    }

    FontTables tables() {
        return tables;
    }

    public COSDictionary dictionary() {
        return dictionary;
    }

    /** Returns all used characters in the order of their codes, which begin at 1. */
    List<Use> uses() {
        return uses;
    }
}
