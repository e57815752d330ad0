package dev.broadsheet.typesetter.page.style;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keyword.Figures;
import dev.broadsheet.typesetter.css.grammar.Keyword.Ligatures;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Converts computed styles to text styles for shaping; CSS Fonts 4, section 6. Equal results are shared. Safe for
 * use by several threads.
 */
public final class TextStyles {

    private static final Map<Figures, String> FIGURES = new EnumMap<>(Map.of(
            Figures.LINING_NUMS, "lnum",
            Figures.OLDSTYLE_NUMS, "onum",
            Figures.PROPORTIONAL_NUMS, "pnum",
            Figures.TABULAR_NUMS, "tnum",
            Figures.DIAGONAL_FRACTIONS, "frac",
            Figures.STACKED_FRACTIONS, "afrc",
            Figures.ORDINAL, "ordn",
            Figures.SLASHED_ZERO, "zero"));

    private static final List<String> COMMON_LIGATURES = List.of("liga", "clig");

    /** Features that are switched by separate parameters of the shaper. */
    private static final List<String> OF_THE_SHAPER = List.of("kern", "liga");

    private final Map<ComputedStyle, Map<Locale, TextStyle>> known = new ConcurrentHashMap<>();

    private final Shaper shaper;

    public TextStyles(Shaper shaper) {
        this.shaper = shaper;
    }

    public TextStyle of(ComputedStyle style, Locale language) {
        Map<Locale, TextStyle> languages = known.get(style);
        TextStyle text = languages == null ? null : languages.get(language);
        return text == null ? make(style, language) : text;
    }

    private TextStyle make(ComputedStyle style, Locale language) {
        return known.computeIfAbsent(style, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(language, key -> shaper.shared(convert(style, style.fontSize(), language)));
    }

    /** Converts a style at another size. */
    public static TextStyle convert(ComputedStyle style, double size, Locale language) {
        return new TextStyle(
                style.fontFamily(),
                style.fontWeight(),
                style.fontStyle() != Keyword.FontStyle.NORMAL,
                size,
                style.letterSpacing(),
                style.wordSpacing(),
                features(style),
                language);
    }

    private static FontFeatures features(ComputedStyle style) {
        SortedSet<String> on = new TreeSet<>();
        switch (style.fontVariantCaps()) {
            case NORMAL -> {}
            case SMALL_CAPS -> on.add("smcp");
            case ALL_SMALL_CAPS -> {
                on.add("smcp");
                on.add("c2sc");
            }
        }
        switch (style.fontVariantPosition()) {
            case NORMAL -> {}
            case SUPER -> on.add("sups");
            case SUB -> on.add("subs");
        }
        style.fontVariantNumeric().forEach(figures -> on.add(FIGURES.get(figures)));
        SortedSet<String> off = new TreeSet<>();
        style.fontVariantLigatures().forEach(ligatures -> ligatures(ligatures, on, off));
        if (style.letterSpacing() != 0) {
            off.addAll(COMMON_LIGATURES);
        }
        return withSettings(style, on, off);
    }

    private static void ligatures(Ligatures ligatures, SortedSet<String> on, SortedSet<String> off) {
        switch (ligatures) {
            case NONE -> {
                off.addAll(COMMON_LIGATURES);
                off.add("calt");
            }
            case NO_COMMON_LIGATURES -> off.addAll(COMMON_LIGATURES);
            case DISCRETIONARY_LIGATURES -> on.add("dlig");
            case HISTORICAL_LIGATURES -> on.add("hlig");
            case NO_CONTEXTUAL -> off.add("calt");
            case COMMON_LIGATURES, NO_DISCRETIONARY_LIGATURES, NO_HISTORICAL_LIGATURES, CONTEXTUAL -> {}
        }
    }

    /** Applies {@code font-feature-settings}, which override all others. */
    private static FontFeatures withSettings(ComputedStyle style, SortedSet<String> on, SortedSet<String> off) {
        if (style.fontKerning() == Keyword.FontKerning.NONE) {
            off.add("kern");
        }
        style.fontFeatureSettings().forEach((tag, value) -> {
            (value == 0 ? off : on).add(tag);
            (value == 0 ? on : off).remove(tag);
        });
        on.removeAll(OF_THE_SHAPER);
        boolean kerning = !off.contains("kern");
        boolean ligatures = !off.contains("liga");
        off.removeAll(OF_THE_SHAPER);
        return new FontFeatures(on, off, kerning, ligatures);
    }
}
