package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.text.opentype.FeatureWish;
import dev.broadsheet.typesetter.text.opentype.LayoutPlan;
import dev.broadsheet.typesetter.text.opentype.PlacedGlyphs;
import dev.broadsheet.typesetter.text.opentype.SimpleLayout;
import dev.broadsheet.typesetter.text.opentype.SimpleScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shapes text without mark positioning and joining, by one face with one choice of features. Its results equal those of the
 * JDK's HarfBuzz, whose initialisation takes a tenth of the time of a short document. Safe for use by several threads.
 */
public final class SimpleShaper {

    private final CharacterMap characters;
    private final SimpleLayout layout;

    /** Plans by script, without those scripts that need a full shaper. */
    private final Map<SimpleScript, LayoutPlan> plans = new EnumMap<>(SimpleScript.class);

    SimpleShaper(CharacterMap characters, SimpleLayout layout, FeatureWish wish) {
        this.characters = characters;
        this.layout = layout;
        for (SimpleScript script : SimpleScript.values()) {
            LayoutPlan plan = layout.plan(script, wish);
            if (plan != null) {
                plans.put(script, plan);
            }
        }
    }

    /** Shapes text from left to right; returns null if it needs a full shaper. */
    public @Nullable PlacedGlyphs shape(char[] text, int start, int end) {
        SimpleScript script = SimpleScript.of(text, start, end);
        LayoutPlan plan = script == null ? null : plans.get(script);
        if (plan == null) {
            return null;
        }
        int[] glyphs = new int[end - start];
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = characters.glyph(text[start + i]);
            if (glyphs[i] == 0) {
                return null; // a full shaper tries canonical equivalents
            }
        }
        return layout.shape(glyphs, plan);
    }
}
