package dev.broadsheet.typesetter.text;

import java.util.ArrayList;
import java.util.List;

/** Divides text into runs of one face by coverage, the first face of the chain that has a character winning. */
final class FaceRuns {

    /**
     * @param face the face of all its characters
     * @param start first index of the run's characters
     */
    record FaceRun(TrueTypeFace face, int start) {}

    private final List<TrueTypeFace> chain;
    private final List<FaceRun> runs = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();

    private FaceRuns(List<TrueTypeFace> chain) {
        this.chain = chain;
    }

    /** @param characters the text; characters that the face lacks are replaced in place by ones that look alike */
    static FaceRuns of(char[] characters, List<TrueTypeFace> chain) {
        FaceRuns runs = new FaceRuns(chain);
        for (int i = 0; i < characters.length; ) {
            int codePoint = Character.codePointAt(characters, i);
            characters[i] = runs.add(codePoint, i) ? characters[i] : (char) Characters.lookalike(codePoint);
            i += Character.charCount(codePoint);
        }
        return runs;
    }

    List<FaceRun> runs() {
        return runs;
    }

    List<Integer> missing() {
        return missing;
    }

    /** Whether the character itself is drawn, rather than its look-alike. */
    private boolean add(int codePoint, int index) {
        FaceRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && staysWith(last.face(), codePoint)) {
            return true;
        }
        TrueTypeFace first = chain.get(0);
        int lookalike = Characters.lookalike(codePoint);
        if (lookalike != codePoint && !first.covers(codePoint) && first.covers(lookalike)) {
            append(first, index);
            return false;
        }
        append(covering(codePoint), index);
        return true;
    }

    private static boolean staysWith(TrueTypeFace face, int codePoint) {
        return Characters.isInvisible(codePoint) || (Characters.joinsPrevious(codePoint) && face.covers(codePoint));
    }

    private TrueTypeFace covering(int codePoint) {
        for (TrueTypeFace face : chain) {
            if (face.covers(codePoint)) {
                return face;
            }
        }
        if (!Characters.isInvisible(codePoint)) {
            missing.add(codePoint);
        }
        return chain.get(0);
    }

    private void append(TrueTypeFace face, int index) {
        if (runs.isEmpty() || runs.get(runs.size() - 1).face() != face) {
            runs.add(new FaceRun(face, index));
        }
    }
}
