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

    /** The text of each glyph, in visual order; "" for glyphs of a cluster that has fewer characters. */
    String[] texts() {
        int[] boundaries = Arrays.stream(starts).sorted().distinct().toArray();
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            boolean first = i == 0 || starts[i - 1] != starts[i];
            texts[i] = first ? clusterAt(starts[i], boundaries) : "";
        }
        share(texts);
        return texts;
    }

    /** Whether letter spacing follows the glyph: it does not part a letter from its marks. */
    boolean isLetterEnd(int glyph) {
        if (glyph + 1 == count) {
            return true;
        }
        boolean sameCluster = starts[glyph + 1] == starts[glyph];
        return !sameCluster && !Characters.joinsPrevious(text.codePointAt(starts[glyph + 1]));
    }

    private String clusterAt(int start, int[] boundaries) {
        int next = Arrays.binarySearch(boundaries, start) + 1;
        return text.substring(start, next < boundaries.length ? boundaries[next] : text.length());
    }

    /**
     * Glyphs of one cluster share its characters, in order, rather than leave all to the first: a wide glyph without text
     * would be taken for a space. From right to left the further glyphs are marks without width.
     */
    private void share(String[] texts) {
        for (int i = 0; i < count; ) {
            int end = i + 1;
            while (end < count && starts[end] == starts[i]) {
                end++;
            }
            if (end - i > 1 && leftToRight) {
                share(texts, i, end);
            }
            i = end;
        }
    }

    private static void share(String[] texts, int start, int end) {
        String rest = texts[start];
        for (int i = start; i < end; i++) {
            boolean takesAll = i + 1 == end || rest.isEmpty();
            int length = takesAll ? rest.length() : Character.charCount(rest.codePointAt(0));
            texts[i] = rest.substring(0, length);
            rest = rest.substring(length);
        }
    }
}
