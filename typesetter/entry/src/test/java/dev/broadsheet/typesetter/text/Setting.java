package dev.broadsheet.typesetter.text;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenators;
import dev.broadsheet.typesetter.text.lines.ParagraphBreaker;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fonts, patterns and helpers for the tests of this package. */
public final class Setting {

    public static final Shaper SHAPER = new Shaper(new FontLibrary(ThemeFonts.all()));

    /** Enough patterns to divide "hyphenation", "typesetting" and "paragraph". */
    public static final Hyphenators PATTERNS = new Hyphenators(language -> Optional.of(
            "hy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\no2n\n%%exceptions\ntype-set-ting\npara-graph"));

    private Setting() {}

    public static TextStyle style(String... features) {
        return spaced(0, features);
    }

    public static TextStyle spaced(double letterSpacing, String... features) {
        FontFeatures wanted = new FontFeatures(new TreeSet<>(Set.of(features)), new TreeSet<>(), true, true);
        return new TextStyle(List.of("Source Serif 4"), 400, false, 10, letterSpacing, wanted, Locale.US);
    }

    public static ParagraphStyle paragraph(Alignment alignment) {
        return new ParagraphStyle(alignment, Alignment.LEFT, 0, false, HyphenationLimits.DEFAULT, false, true);
    }

    public static List<Line> lines(String text, ParagraphStyle style, double width) {
        return lines(List.of(text(text)), style, Measure.of(width));
    }

    public static List<Line> lines(List<Inline> content, ParagraphStyle style, Measure measure) {
        return new ParagraphBreaker(SHAPER, PATTERNS).lines(content, style, measure, (codePoint, owner) -> {});
    }

    public static Inline.Text text(String text) {
        return new Inline.Text(text, style(), 0, true, null);
    }

    public static double width(String text) {
        return SHAPER.width(text, style());
    }

    /** Returns the text that readers copy from each line, including trailing spaces. */
    public static List<String> copied(List<Line> lines) {
        return lines.stream().map(Setting::copied).toList();
    }

    public static String copied(Line line) {
        StringBuilder text = new StringBuilder();
        for (Line.Segment segment : line.segments()) {
            if (segment instanceof Line.Glyphs glyphs) {
                text.append(String.join("", glyphs.run().texts()));
            } else if (segment instanceof Line.Placed) {
                text.append('\uFFFC');
            }
        }
        return text.toString();
    }

    /** Returns the right edge of the visible content. */
    public static double right(Line line) {
        return line.segments().stream()
                .mapToDouble(segment -> segment.x() + segment.width())
                .max()
                .orElse(0);
    }

    public static List<Integer> missing(String text) {
        List<Integer> missing = new ArrayList<>();
        SHAPER.line(text, style(), (codePoint, owner) -> missing.add(codePoint));
        return missing;
    }
}
