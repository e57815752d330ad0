package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Keyword.FontCaps;
import dev.broadsheet.typesetter.css.value.Keyword.FontPosition;
import dev.broadsheet.typesetter.css.value.Keyword.FontStyle;
import dev.broadsheet.typesetter.text.FontFace;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reports each family that is asked for bold, italic, small capitals or raised figures and has none, once, with the first place.
 * Letters that come from another family than those that the style names are left out.
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
        if (style.fontVariantCaps() != FontCaps.NORMAL && !face.hasFeature("smcp")) {
            reportPlain(face, ink, "small capitals");
        }
        if (style.fontVariantPosition() != FontPosition.NORMAL
                && !face.hasFeature(style.fontVariantPosition() == FontPosition.SUPER ? "sups" : "subs")) {
            reportPlain(face, ink, "raised or lowered figures");
        }
    }

    private void reportPlain(FontFace face, Ink ink, String kind) {
        report(
                face,
                ink,
                kind,
                "the family '" + face.family() + "' has no " + kind + "; plain letters are used",
                "use a font that has them, or text-transform, font-size and vertical-align");
    }

    private void report(FontFace face, Ink ink, String kind) {
        report(
                face,
                ink,
                kind,
                "the family '" + face.family() + "' has no " + kind + " face; the nearest one is used",
                "add a font file for it, or style the text otherwise");
    }

    private void report(FontFace face, Ink ink, String kind, String message, String hint) {
        boolean named = ink.style().fontFamily().stream().anyMatch(face.family()::equalsIgnoreCase);
        occurrences += named ? 1 : 0;
        if (named && reported.add(kind + ' ' + face.family().toLowerCase(Locale.ROOT))) {
            problems.warn("BS-FONT-003", ink.mark(), message, hint);
        }
    }
}
