package dev.broadsheet.typesetter.text;

import java.util.Comparator;
import java.util.List;

/** Choosing within a family: first by style, then by weight; CSS Fonts Level 4, 5.2. */
final class FaceMatching {

    private static final int REGULAR = 400;
    private static final int MEDIUM = 500;
    private static final int LATER = 1000;

    private FaceMatching() {}

    static TrueTypeFace best(List<TrueTypeFace> faces, int weight, boolean italic) {
        return faces.stream()
                .min(Comparator.comparing((TrueTypeFace face) -> face.italic() != italic)
                        .thenComparing(face -> distance(face.weight(), weight)))
                .orElseThrow();
    }

    /** Smaller is nearer. Weights on the side that CSS searches last are put behind all those on the other side. */
    static int distance(int weight, int wanted) {
        int distance = Math.abs(weight - wanted);
        boolean bolder = weight > wanted;
        if (wanted < REGULAR) {
            return bolder ? LATER + distance : distance;
        }
        if (wanted > MEDIUM) {
            return bolder || distance == 0 ? distance : LATER + distance;
        }
        if (bolder) {
            return weight <= MEDIUM ? distance : 2 * LATER + distance;
        }
        return distance == 0 ? 0 : LATER + distance;
    }
}
