package dev.broadsheet.typesetter.text.shape;

import java.util.List;

/**
 * Text of one style and one direction.
 *
 * @param runs in visual order
 * @param width sum of the runs' widths, in pt
 * @param missing code points that no font has
 * @param lettersOnly whether it is one run in which each glyph represents one Latin letter
 */
public record ShapedText(List<GlyphRun> runs, double width, List<Integer> missing, boolean lettersOnly) {

    public static final ShapedText EMPTY = new ShapedText(List.of(), 0, List.of());

    private static final char LAST_LATIN = '\u024F';

    public ShapedText(List<GlyphRun> runs, double width, List<Integer> missing) {
        this(
                runs,
                width,
                missing,
                runs.size() == 1 && hasLettersOnly(runs.get(0).texts()));
    }

    private static boolean hasLettersOnly(String[] texts) {
        for (String text : texts) {
            if (text.length() != 1 || text.charAt(0) > LAST_LATIN || !Character.isLetter(text.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
