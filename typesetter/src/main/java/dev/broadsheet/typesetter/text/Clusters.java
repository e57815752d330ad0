package dev.broadsheet.typesetter.text;

import java.awt.font.GlyphVector;
import java.util.Arrays;

/** Which source text each glyph stands for. */
final class Clusters {

    private final String text;
    private final boolean leftToRight;
    private final int count;
    private final int[] starts;

    /** @param text what the glyphs were made from */
    Clusters(GlyphVector glyphs, String text) {
        this.text = text;
        this.leftToRight = (glyphs.getLayoutFlags() & GlyphVector.FLAG_RUN_RTL) == 0;
        this.count = glyphs.getNumGlyphs();
        this.starts = glyphs.getGlyphCharIndices(0, count, null);
    }

    /** The text of each glyph; "" for the further glyphs of a cluster, in visual order. */
    String[] texts() {
        int[] boundaries = Arrays.stream(starts).sorted().distinct().toArray();
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            boolean first = i == 0 || starts[i - 1] != starts[i];
            texts[i] = first ? clusterAt(starts[i], boundaries) : "";
        }
        spreadOverMarks(texts);
        return texts;
    }

    private String clusterAt(int start, int[] boundaries) {
        int next = Arrays.binarySearch(boundaries, start) + 1;
        return text.substring(start, next < boundaries.length ? boundaries[next] : text.length());
    }

    /** A letter and marks that are drawn by a glyph each keep a character each. */
    private void spreadOverMarks(String[] texts) {
        for (int i = 0; i < count; ) {
            int end = i + 1;
            while (end < count && starts[end] == starts[i]) {
                end++;
            }
            int[] characters = texts[i].codePoints().toArray();
            if (end - i > 1 && characters.length == end - i && leftToRight) {
                for (int k = 0; k < characters.length; k++) {
                    texts[i + k] = Character.toString(characters[k]);
                }
            }
            i = end;
        }
    }
}
