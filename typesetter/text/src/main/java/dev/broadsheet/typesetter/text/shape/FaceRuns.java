package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.Characters;
import dev.broadsheet.typesetter.text.font.FileFace;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Divides text into runs of one face each: the first face of the chain that has a character with all its marks. Characters that
 * no face has are replaced by a replacement character.
 */
final class FaceRuns {

    /** Replacements in order of preference: the replacement character, an empty box, a question mark. */
    private static final char[] REPLACEMENTS = {'\uFFFD', '\u25A1', '?'};

    /** A variation selector, which attaches to the character before it and has no width. */
    private static final char NOTHING = '\uFE0F';

    private static final char IDEOGRAPHIC_STOP = '\u3002';

    /** Punctuation that is full-width in Chinese and Japanese only. */
    private static final String AMBIGUOUS = "\u2018\u2019\u201C\u201D\u2014\u2026\u00B7";

    /**
     * @param face the face of all its characters
     * @param start first index of the run's characters
     */
    record FaceRun(FileFace face, int start) {}

    private final char[] characters;
    private final List<FileFace> chain;
    private final Supplier<List<FileFace>> more;
    private final @Nullable FileFace eastAsian;
    private final List<FaceRun> runs = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();

    private FaceRuns(char[] characters, List<FileFace> chain, Supplier<List<FileFace>> more, Locale language) {
        this.characters = characters;
        this.chain = chain;
        this.more = more;
        this.eastAsian = isEastAsian(language) ? firstThatCovers(IDEOGRAPHIC_STOP) : null;
    }

    /**
     * @param characters the text; characters that no face has are replaced in place, some of them by similar ones
     * @param more faces for symbols that no face of the chain has
     */
    static FaceRuns of(char[] characters, List<FileFace> chain, Supplier<List<FileFace>> more, Locale language) {
        FaceRuns runs = new FaceRuns(characters, chain, more, language);
        for (int i = 0; i < characters.length; ) {
            int end = Graphemes.end(characters, i);
            runs.add(i, end);
            i = end;
        }
        return runs;
    }

    List<FaceRun> runs() {
        return runs;
    }

    List<Integer> missing() {
        return missing;
    }

    private static boolean isEastAsian(Locale language) {
        return language.getLanguage().equals("zh") || language.getLanguage().equals("ja");
    }

    private void add(int start, int end) {
        int base = Character.codePointAt(characters, start);
        if (Characters.isInvisible(base)) {
            append(runs.isEmpty() ? chain.get(0) : runs.get(runs.size() - 1).face(), start);
            return;
        }
        FileFace first = chain.get(0);
        int lookalike = Characters.lookalike(base);
        if (lookalike != base && !first.covers(base) && first.covers(lookalike)) {
            characters[start] = (char) lookalike;
        }
        append(face(start, end), start);
    }

    private FileFace face(int start, int end) {
        if (eastAsian != null && end == start + 1 && AMBIGUOUS.indexOf(characters[start]) >= 0) {
            return eastAsian.covers(characters[start]) ? eastAsian : chain.get(0);
        }
        for (int i = 0; i < chain.size(); i++) { // no iterator: asked for each character
            if (coversAll(chain.get(i), start, end)) {
                return chain.get(i);
            }
        }
        int base = Character.codePointAt(characters, start);
        FileFace partly = isSign(base) ? firstThatCovers(base, more) : firstThatCovers(base);
        return partly == null ? replaced(base, start, end) : withoutMarks(partly, start, end);
    }

    private boolean coversAll(FileFace face, int start, int end) {
        if (end == start + 1) {
            return face.covers(characters[start]);
        }
        return firstUncovered(face, new String(characters, start, end - start)) < 0
                || firstUncovered(face, composed(start, end)) < 0;
    }

    /** Composes letters and marks, as the shaper does if the face has the composed character. */
    private String composed(int start, int end) {
        return Normalizer.normalize(new String(characters, start, end - start), Normalizer.Form.NFC);
    }

    private static int firstUncovered(FileFace face, String cluster) {
        return cluster.codePoints()
                .filter(c -> !Characters.isInvisible(c) && !face.covers(c))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a character belongs to no script, such as an operator, an arrow or a mathematical letter. */
    private static boolean isSign(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.COMMON;
    }

    private @Nullable FileFace firstThatCovers(int codePoint, Supplier<List<FileFace>> others) {
        FileFace face = firstThatCovers(codePoint, chain);
        return face == null ? firstThatCovers(codePoint, others.get()) : face;
    }

    private @Nullable FileFace firstThatCovers(int codePoint) {
        return firstThatCovers(codePoint, chain);
    }

    private static @Nullable FileFace firstThatCovers(int codePoint, List<FileFace> faces) {
        for (FileFace face : faces) {
            if (face.covers(codePoint)) {
                return face;
            }
        }
        return null;
    }

    /** Replaces a whole cluster by one replacement character. */
    private FileFace replaced(int base, int start, int end) {
        missing.add(base);
        for (char replacement : REPLACEMENTS) {
            FileFace face = firstThatCovers(replacement);
            if (face != null) {
                Arrays.fill(characters, start, end, NOTHING);
                characters[start] = replacement;
                return face;
            }
        }
        return chain.get(0);
    }

    /** Keeps the base letter and replaces each mark that the face lacks. */
    private FileFace withoutMarks(FileFace face, int start, int end) {
        for (int i = start; i < end; ) {
            int codePoint = Character.codePointAt(characters, i);
            int next = i + Character.charCount(codePoint);
            if (!Characters.isInvisible(codePoint) && !face.covers(codePoint)) {
                missing.add(codePoint);
                Arrays.fill(characters, i, next, NOTHING);
                characters[i] = sign(face);
            }
            i = next;
        }
        return face;
    }

    private static char sign(FileFace face) {
        for (char replacement : REPLACEMENTS) {
            if (face.covers(replacement)) {
                return replacement;
            }
        }
        return NOTHING;
    }

    private void append(FileFace face, int index) {
        if (runs.isEmpty() || runs.get(runs.size() - 1).face() != face) {
            runs.add(new FaceRun(face, index));
        }
    }
}
