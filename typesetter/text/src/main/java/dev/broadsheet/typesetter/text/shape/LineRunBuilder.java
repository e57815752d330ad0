package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.font.FontFace;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects words of one face and size into a {@link LineRun}. Reusable. */
public final class LineRunBuilder {

    /** Limit of words in a run, since indices of amounts are of type {@code char}. */
    private static final int MOST_WORDS = Character.MAX_VALUE;

    private static final char[] ALIKE = new char[0];
    private static final float[] NO_LONGER = new float[0];

    /** The amounts of most lines that are not justified. */
    private static final double[] ZERO = {0};

    private @Nullable FontFace face;
    private double size;
    private double stretch = 1;
    private int count;
    private GlyphRun[] words;
    private char[] kinds;
    private int different;
    private double[] amounts = new double[4];

    /** Empty until a word has additional advance. */
    private float[] longer = NO_LONGER;

    /** @param room expected number of words */
    public LineRunBuilder(int room) {
        this.words = new GlyphRun[room];
        this.kinds = new char[room];
    }

    /**
     * Begins a run.
     *
     * @param newStretch horizontal scale of appended letters
     */
    public void begin(FontFace newFace, double newSize, double newStretch) {
        face = newFace;
        size = newSize;
        stretch = newStretch;
        count = 0;
        different = 0;
        longer = NO_LONGER;
    }

    /** Whether a word may be appended to the run. */
    public boolean accepts(GlyphRun run) {
        return count < MOST_WORDS && run.face() == face && run.size() == size;
    }

    /** @param extra added to each advance, in pt */
    public void append(GlyphRun word, double extra) {
        ensureRoom();
        words[count] = word;
        kinds[count] = kind(extra);
        count++;
    }

    /** Returns the index of an amount. Only the last two are searched: few lines have others than those of words and spaces. */
    private char kind(double extra) {
        for (int i = different - 1; i >= Math.max(0, different - 2); i--) {
            if (amounts[i] == extra) {
                return (char) i;
            }
        }
        amounts = different == amounts.length ? Arrays.copyOf(amounts, 2 * different) : amounts;
        amounts[different] = extra;
        return (char) different++;
    }

    /** Adds advance to the last glyph. */
    public void extend(double advance) {
        if (count > 0) {
            longer = longer.length == 0 ? new float[words.length] : longer;
            longer[count - 1] += (float) advance;
        }
    }

    public LineRun build() {
        return new LineRun(
                Objects.requireNonNull(face, "begin"),
                size,
                stretch,
                Arrays.copyOf(words, count),
                different == 1 && amounts[0] == 0 ? ZERO : Arrays.copyOf(amounts, different),
                different == 1 ? ALIKE : Arrays.copyOf(kinds, count),
                longer.length == 0 ? NO_LONGER : Arrays.copyOf(longer, count));
    }

    private void ensureRoom() {
        if (count == words.length) {
            int room = 2 * count;
            words = Arrays.copyOf(words, room);
            kinds = Arrays.copyOf(kinds, room);
            longer = longer.length == 0 ? longer : Arrays.copyOf(longer, room);
        }
    }
}
