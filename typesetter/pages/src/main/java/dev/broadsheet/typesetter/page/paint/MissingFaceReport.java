package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.css.grammar.Keyword.Figures;
import dev.broadsheet.typesetter.css.grammar.Keyword.FontCaps;
import dev.broadsheet.typesetter.css.grammar.Keyword.FontPosition;
import dev.broadsheet.typesetter.css.grammar.Keyword.FontStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword.Ligatures;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.text.font.FontFace;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports each family that is asked for bold, italic or an OpenType feature and has none, once, with the first place. Letters
 * that come from another family than those that the style names are left out, and so are features that show nothing where a face
 * lacks them: kerning, its standard ligatures, and figures of the only kind that it has.
 */
public final class MissingFaceReport {

    private static final int BOLD = 600;

    private static final Map<Figures, String> FIGURES = Map.of(
            Figures.DIAGONAL_FRACTIONS, "frac",
            Figures.STACKED_FRACTIONS, "afrc",
            Figures.ORDINAL, "ordn",
            Figures.SLASHED_ZERO, "zero");

    private static final Map<Ligatures, String> LIGATURES =
            Map.of(Ligatures.DISCRETIONARY_LIGATURES, "dlig", Ligatures.HISTORICAL_LIGATURES, "hlig");

    private static final Set<String> NOT_MISSED =
            Set.of("kern", "liga", "clig", "calt", "rlig", "ccmp", "locl", "lnum", "onum", "pnum", "tnum");

    private final Problems problems;
    private final Set<String> reported = new HashSet<>();

    private int occurrences;

    public MissingFaceReport(Problems problems) {
        this.problems = problems;
    }

    /** Returns how often a face or feature was missing so far. */
    public int occurrences() {
        return occurrences;
    }

    /** @param face face in which text of this ink is drawn */
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
        for (Figures figures : style.fontVariantNumeric()) {
            checkFeature(face, ink, FIGURES.get(figures));
        }
        for (Ligatures ligatures : style.fontVariantLigatures()) {
            checkFeature(face, ink, LIGATURES.get(ligatures));
        }
        for (Map.Entry<String, Integer> setting : style.fontFeatureSettings().entrySet()) {
            if (setting.getValue() != 0 && !NOT_MISSED.contains(setting.getKey())) {
                checkFeature(face, ink, setting.getKey());
            }
        }
    }

    private void checkFeature(FontFace face, Ink ink, @Nullable String tag) {
        if (tag != null && !face.hasFeature(tag)) {
            reportPlain(face, ink, "feature '" + tag + "'", "use a font that has it");
        }
    }

    private void reportPlain(FontFace face, Ink ink, String kind) {
        reportPlain(face, ink, kind, "use a font that has them, or text-transform, font-size and vertical-align");
    }

    private void reportPlain(FontFace face, Ink ink, String kind, String hint) {
        report(face, ink, kind, "the family '" + face.family() + "' has no " + kind + "; plain letters are used", hint);
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
