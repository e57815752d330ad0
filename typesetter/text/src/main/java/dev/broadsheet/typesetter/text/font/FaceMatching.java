package dev.broadsheet.typesetter.text.font;

import java.util.ArrayList;
import java.util.List;

/** Matches faces within a family: first by style, then by weight; CSS Fonts Level 4, 5.2. */
final class FaceMatching {

    private static final int REGULAR = 400;
    private static final int MEDIUM = 500;
    private static final int LATER = 1000;

    private FaceMatching() {}

    /** Returns the nearest faces, which are equal in style and weight; the last declared comes first (CSS Fonts 4, 4.5). */
    static List<FileFace> best(List<FileFace> faces, int weight, boolean italic) {
        FileFace nearest = faces.get(0);
        for (FileFace face : faces) {
            if (rank(face, weight, italic) < rank(nearest, weight, italic)) {
                nearest = face;
            }
        }
        List<FileFace> equal = new ArrayList<>();
        for (FileFace face : faces) {
            if (face.italic() == nearest.italic() && face.weight() == nearest.weight()) {
                equal.add(0, face);
            }
        }
        return equal;
    }

    private static int rank(FileFace face, int weight, boolean italic) {
        return distance(face.weight(), weight) + (face.italic() == italic ? 0 : 4 * LATER);
    }

    /** Returns a rank, the smaller the nearer. Weights on the side that CSS searches last rank after all on the other side. */
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
