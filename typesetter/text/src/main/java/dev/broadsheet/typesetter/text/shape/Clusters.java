package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.font.FileFace;
import dev.broadsheet.typesetter.text.opentype.PlacedGlyphs;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Assigns to each glyph the source text that it represents. */
final class Clusters {

    /** Shared one-letter strings; most glyphs represent one, and separate strings would take more memory than the glyphs. */
    private static final String[] LETTERS = letters();

    private final PlacedGlyphs glyphs;
    private final FileFace face;
    private final String text;
    private final int space;
    private final int count;
    private final int[] starts;

    /**
     * @param text the source text of the glyphs
     */
    Clusters(PlacedGlyphs glyphs, String text, FileFace face) {
        this.glyphs = glyphs;
        this.text = text;
        this.face = face;
        this.space =
                face.glyph(' '); // HarfBuzz puts it, without width, in the place of characters that are never drawn
        this.count = glyphs.count();
        this.starts = glyphs.starts().clone();
        joinMarks();
    }

    private static String[] letters() {
        String[] letters = new String[256];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = String.valueOf((char) i);
        }
        return letters;
    }

    /** Joins marks to their letters: the shaper puts them into clusters of their own, but they are copied as one. */
    private void joinMarks() {
        char[] characters = text.toCharArray();
        int[] letters = new int[characters.length];
        for (int start = 0; start < characters.length; ) {
            int end = Graphemes.end(characters, start);
            Arrays.fill(letters, start, end, start);
            start = end;
        }
        for (int i = 0; i < count; i++) {
            starts[i] = letters[starts[i]];
        }
    }

    /** Returns the text of each glyph, in visual order; "" where a cluster has more glyphs than characters. */
    String[] texts() {
        int[] boundaries = starts.clone();
        Arrays.sort(boundaries);
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            boolean first = i == 0 || starts[i - 1] != starts[i];
            texts[i] = first ? clusterAt(starts[i], boundaries) : "";
        }
        share(texts);
        return texts;
    }

    /** Whether letter spacing is added after a glyph; it is not added between a letter and its marks. */
    boolean isLetterEnd(int glyph) {
        if (glyph + 1 == count) {
            return true;
        }
        return starts[glyph + 1] != starts[glyph];
    }

    private String clusterAt(int start, int[] boundaries) {
        int next = Arrays.binarySearch(boundaries, start) + 1;
        while (next < boundaries.length && boundaries[next] == start) {
            next++;
        }
        int end = next < boundaries.length ? boundaries[next] : text.length();
        char letter = text.charAt(start);
        return end - start == 1 && letter < LETTERS.length ? LETTERS[letter] : text.substring(start, end);
    }

    /**
     * Distributes the characters of a cluster over its glyphs, in order, rather than assign all to the first: viewers take a wide
     * glyph without text for a space. Marks, which have no advance, get none.
     */
    private void share(String[] texts) {
        for (int i = 0; i < count; ) {
            int end = i + 1;
            while (end < count && starts[end] == starts[i]) {
                end++;
            }
            if (end - i > 1) {
                share(texts, i, end);
            }
            i = end;
        }
    }

    private void share(String[] texts, int start, int end) {
        String rest = texts[start];
        texts[start] = "";
        int[] bearers = bearers(start, end);
        for (int i = 0; i < bearers.length; i++) {
            boolean takesAll = i + 1 == bearers.length || rest.isEmpty();
            int length = takesAll ? rest.length() : Character.charCount(rest.codePointAt(0));
            texts[bearers[i]] = rest.substring(0, length);
            rest = rest.substring(length);
        }
    }

    /** Returns the glyphs with an advance, in the order of the text, or the first glyph if none has one. */
    private int[] bearers(int start, int end) {
        int[] wide = IntStream.range(start, end)
                .map(i -> glyphs.leftToRight() ? i : start + end - 1 - i)
                .filter(i -> glyphs.glyphs()[i] != space && face.isWide(glyphs.glyphs()[i]))
                .toArray();
        return wide.length > 0 ? wide : new int[] {glyphs.leftToRight() ? start : end - 1};
    }
}
