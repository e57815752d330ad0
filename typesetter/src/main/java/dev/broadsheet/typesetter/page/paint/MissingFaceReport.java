package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Keyword.FontStyle;
import dev.broadsheet.typesetter.text.FontFace;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reports each family that is asked for bold or italic and has none, once, with the first place. Letters that come from
 * another family than those that the style names are not meant.
 */
public final class MissingFaceReport {

    private static final int BOLD = 600;

    private final Problems problems;
    private final Set<String> reported = new HashSet<>();

    private int occurrences;

    public MissingFaceReport(Problems problems) {
        this.problems = problems;
    }

    /** How often a face was missing so far. */
    public int occurrences() {
        return occurrences;
    }

    /** @param face that text of this ink is drawn in */
    void check(FontFace face, Ink ink) {
        ComputedStyle style = ink.style();
        if (style.fontWeight() >= BOLD && face.weight() < BOLD) {
            report(face, ink, "bold");
        }
        if (style.fontStyle() != FontStyle.NORMAL && !face.italic()) {
            report(face, ink, "italic");
        }
    }

    private void report(FontFace face, Ink ink, String kind) {
        boolean named = ink.style().fontFamily().stream().anyMatch(face.family()::equalsIgnoreCase);
        occurrences += named ? 1 : 0;
        if (named && reported.add(kind + ' ' + face.family().toLowerCase(Locale.ROOT))) {
            problems.warn(
                    "BS-FONT-003",
                    ink.mark(),
                    "the family '" + face.family() + "' has no " + kind + " face; the nearest one is used",
                    "add a font file for it, or style the text otherwise");
        }
    }
}
