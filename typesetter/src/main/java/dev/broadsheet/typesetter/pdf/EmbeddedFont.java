package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.text.FontFace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

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
    record Use(int glyph, String text) {

        /** Written out, as the comparison is: made by the JVM, they take milliseconds to begin with. */
        @Override
        public int hashCode() {
            return text.hashCode() * 31 + glyph;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Use use && glyph == use.glyph && text.equals(use.text);
        }
    }

    /** What is known of a glyph: its width, and the code that it has for the text that it had first. */
    private record Known(int width, String text, int code) {}

    private final String resource;
    private final FontFace face;
    private final FontTables tables;
    private final COSDictionary dictionary = Cos.dictionary(Cos.name("Font"));
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final @Nullable Known[] known;

    EmbeddedFont(String resource, FontFace face) {
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

    /** The code that shows this glyph with this meaning; numbered from 1 in order of first use. */
    int code(int glyph, String text) {
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

    /** Width that viewers take from the font's dictionary, in thousandths of the em. */
    int width(int glyph) {
        Known seen = known[glyph];
        return seen == null ? readWidth(glyph) : seen.width();
    }

    private int readWidth(int glyph) {
        return (int) Math.round(tables.advance(glyph) * 1000.0 / tables.unitsPerEm());
    }

    /** Name under which pages know it. */
    String resource() {
        return resource;
    }

    FontFace face() {
        return face;
    }

    FontTables tables() {
        return tables;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** In the order of their codes, which begin at 1. */
    List<Use> uses() {
        return uses;
    }
}
