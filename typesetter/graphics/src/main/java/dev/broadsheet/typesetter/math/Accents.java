package dev.broadsheet.typesetter.math;

import static dev.broadsheet.typesetter.math.font.MathConstant.*;

import dev.broadsheet.typesetter.math.font.GlyphShapes;
import dev.broadsheet.typesetter.math.operator.Operators;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathStyle;
import dev.broadsheet.typesetter.math.token.Tokens;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Accents and lines over and under a base; MathML Core, section 3.4.2, and OpenType 1.9, "MathTopAccentAttachment". Spacing
 * characters are drawn as the corresponding combining marks.
 */
final class Accents {

    private static final Map<String, Integer> OVER = Map.ofEntries(
            Map.entry("`", 0x300),
            Map.entry("\u02cb", 0x300),
            Map.entry("\u00b4", 0x301),
            Map.entry("\u02ca", 0x301),
            Map.entry("^", 0x302),
            Map.entry("\u02c6", 0x302),
            Map.entry("~", 0x303),
            Map.entry("\u02dc", 0x303),
            Map.entry("\u223c", 0x303),
            Map.entry("\u00af", 0x304),
            Map.entry("\u02c9", 0x304),
            Map.entry("\u02d8", 0x306),
            Map.entry(".", 0x307),
            Map.entry("\u02d9", 0x307),
            Map.entry("\u00a8", 0x308),
            Map.entry("\u02da", 0x30a),
            Map.entry("\u02c7", 0x30c),
            Map.entry("\u2192", 0x20d7),
            Map.entry("\u2190", 0x20d6),
            Map.entry("\u21c0", 0x20d1),
            Map.entry("\u21bc", 0x20d0),
            Map.entry("\u2194", 0x20e1));

    /** Characters that become a line as wide as the base. */
    private static final Set<String> LINES = Set.of("_", "\u203e", "\u0305", "\u0332", "\u2015", "\u2014");

    private static final String MACRONS = "\u00af\u02c9\u0304";

    private final FormulaLayout layout;
    private final Tokens tokens;
    private final Stretching stretching;

    Accents(FormulaLayout layout, Tokens tokens, Stretching stretching) {
        this.layout = layout;
        this.tokens = tokens;
        this.stretching = stretching;
    }

    /** Whether an element is an accent by default. */
    static boolean isAccent(Element element, boolean over) {
        if (!element.normalName().equals("mo")) {
            return false;
        }
        String content = Operators.content(element);
        return LINES.contains(content) || isMacron(content) || (over && (OVER.containsKey(content) || isMark(content)));
    }

    private static boolean isMacron(String content) {
        return content.length() == 1 && MACRONS.contains(content);
    }

    /** Whether it is a combining mark. */
    private static boolean isMark(String content) {
        int code = content.length() == 1 ? content.charAt(0) : 0;
        return (code >= 0x300 && code <= 0x36f) || (code >= 0x20d0 && code <= 0x20ef);
    }

    /** Returns the base with its accent; null if the element cannot be set as an accent. */
    @Nullable
    MathBox put(MathBox base, Element accent, boolean over, MathStyle style) {
        if (!accent.normalName().equals("mo")) {
            return null;
        }
        String content = Operators.content(accent);
        if (LINES.contains(content) || (isMacron(content) && !(over && base.character()))) {
            return over ? overline(base, style) : underline(base, style);
        }
        int code = OVER.getOrDefault(content, isMark(content) ? content.codePointAt(0) : 0);
        return over && code != 0 && layout.font().has(code) ? over(base, accent, code, content, style) : null;
    }

    private MathBox overline(MathBox base, MathStyle style) {
        double line = layout.length(OVERBAR_RULE_THICKNESS, style);
        double foot = base.ascent() + layout.length(OVERBAR_VERTICAL_GAP, style);
        Arrangement out = new Arrangement().put(base, 0, 0);
        out.rule(0, foot, base.fullWidth(), line);
        out.cover(foot + line + layout.length(OVERBAR_EXTRA_ASCENDER, style), base.descent());
        return out.build(base.fullWidth());
    }

    private MathBox underline(MathBox base, MathStyle style) {
        double line = layout.length(UNDERBAR_RULE_THICKNESS, style);
        double foot = -base.descent() - layout.length(UNDERBAR_VERTICAL_GAP, style) - line;
        Arrangement out = new Arrangement().put(base, 0, 0);
        out.rule(0, foot, base.fullWidth(), line);
        out.cover(base.ascent(), -foot + layout.length(UNDERBAR_EXTRA_DESCENDER, style));
        return out.build(base.fullWidth());
    }

    private MathBox over(MathBox base, Element accent, int code, String content, MathStyle style) {
        double em = layout.em(style);
        int glyph = layout.font().glyph(code, 0);
        boolean grows = !base.character() && MathStyle.flag(accent, "stretchy", true);
        MathBox mark = !grows
                ? tokens.glyph(glyph, content, em)
                : stretching.isEndless(glyph, false)
                        ? stretching.atLeast(glyph, content, base.fullWidth(), em, false)
                        : stretching.atMost(glyph, content, base.fullWidth(), em);
        double raise = base.ascent() - Math.min(base.ascent(), layout.length(ACCENT_BASE_HEIGHT, style));
        double x = base.accentMiddle() - middle(mark, em);
        MathBox known = layout.finished(accent, mark);
        MathBox whole = new Arrangement().put(base, 0, 0).put(known, x, raise).build(base.width());
        return new MathBox(
                base.width(),
                whole.ascent(),
                whole.descent(),
                base.italic(),
                base.accent(),
                -1,
                base.character(),
                whole.parts());
    }

    /** Returns the attachment position of a mark; by default the middle of its ink. */
    private double middle(MathBox mark, double em) {
        if (mark.accent().isPresent() || mark.glyph() < 0) {
            return mark.accentMiddle();
        }
        GlyphShapes.Ink ink = layout.font().shapes().ink(mark.glyph());
        return (ink.left() + ink.right()) / 2 * em;
    }
}
