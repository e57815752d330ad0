package dev.broadsheet.edition.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** A line of text, shaped, its pieces in the order in which they are from left to right; UAX #9. */
final class Line {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final boolean rightToLeft;
    private final List<GlyphVector> pieces = new ArrayList<>();

    Line(Face face, String text, boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
        if (text.isEmpty()) {
            return;
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        for (int run : runs) {
            addRun(face, text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), bidi.getRunLevel(run) % 2 == 1);
        }
    }

    private void addRun(Face face, String text, boolean backwards) {
        List<GlyphVector> added = new ArrayList<>();
        int start = 0;
        Font font = face.font(text.codePointAt(0));
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            Font needed = font.canDisplay(codePoint) ? font : face.font(codePoint);
            if (!needed.equals(font)) {
                added.add(glyphs(font, text.substring(start, i), backwards));
                start = i;
                font = needed;
            }
        }
        added.add(glyphs(font, text.substring(start), backwards));
        if (backwards) {
            java.util.Collections.reverse(added);
        }
        pieces.addAll(added);
    }

    private static GlyphVector glyphs(Font font, String text, boolean backwards) {
        int direction = backwards ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(), direction);
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    float width() {
        float width = 0;
        for (GlyphVector piece : pieces) {
            width += advance(piece);
        }
        return width;
    }

    private static float advance(GlyphVector piece) {
        return (float) piece.getGlyphPosition(piece.getNumGlyphs()).getX();
    }

    /** @param y base line */
    void draw(Canvas canvas, Color color, float x, float y) {
        float left = x;
        for (GlyphVector piece : pieces) {
            canvas.fill(color, piece.getOutline(left, y));
            left += advance(piece);
        }
    }
}
