package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.css.Keyword;
import dev.broadsheet.typesetter.css.Keyword.Figures;
import dev.broadsheet.typesetter.css.Keyword.Ligatures;
import dev.broadsheet.typesetter.text.FontFeatures;
import dev.broadsheet.typesetter.text.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From computed style to what shaping needs; CSS Fonts 4, section 6. One instance for each combination in use. Safe for
 * use by several threads.
 */
final class TextStyles {

    private static final Map<Figures, String> FIGURES = Map.of(
            Figures.LINING_NUMS, "lnum",
            Figures.OLDSTYLE_NUMS, "onum",
            Figures.PROPORTIONAL_NUMS, "pnum",
            Figures.TABULAR_NUMS, "tnum",
            Figures.SLASHED_ZERO, "zero");

    private final Map<ComputedStyle, Map<Locale, TextStyle>> known = new ConcurrentHashMap<>();

    TextStyle of(ComputedStyle style, Locale language) {
        return known.computeIfAbsent(style, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(language, key -> convert(style, style.fontSize(), language));
    }

    /** The style at another size than its own. */
    static TextStyle convert(ComputedStyle style, double size, Locale language) {
        return new TextStyle(
                style.fontFamily(),
                style.fontWeight(),
                style.fontStyle() != Keyword.FontStyle.NORMAL,
                size,
                style.letterSpacing(),
                features(style),
                language);
    }

    private static FontFeatures features(ComputedStyle style) {
        SortedSet<String> tags = new TreeSet<>();
        switch (style.fontVariantCaps()) {
            case NORMAL -> {}
            case SMALL_CAPS -> tags.add("smcp");
            case ALL_SMALL_CAPS -> {
                tags.add("smcp");
                tags.add("c2sc");
            }
        }
        for (Figures figures : style.fontVariantNumeric()) {
            String tag = FIGURES.get(figures);
            if (tag != null) {
                tags.add(tag);
            }
        }
        switch (style.fontVariantPosition()) {
            case NORMAL -> {}
            case SUPER -> tags.add("sups");
            case SUB -> tags.add("subs");
        }
        return withSettings(style, tags);
    }

    /** {@code font-feature-settings} has the last word. */
    private static FontFeatures withSettings(ComputedStyle style, SortedSet<String> tags) {
        boolean kerning = style.fontKerning() != Keyword.FontKerning.NONE;
        boolean ligatures = !style.fontVariantLigatures().contains(Ligatures.NONE)
                && !style.fontVariantLigatures().contains(Ligatures.NO_COMMON_LIGATURES)
                && style.letterSpacing() == 0;
        for (Map.Entry<String, Integer> setting : style.fontFeatureSettings().entrySet()) {
            boolean on = setting.getValue() != 0;
            switch (setting.getKey()) {
                case "kern" -> kerning = on;
                case "liga" -> ligatures = on;
                default -> {
                    tags.remove(setting.getKey());
                    if (on) {
                        tags.add(setting.getKey());
                    }
                }
            }
        }
        return new FontFeatures(tags, kerning, ligatures);
    }
}
