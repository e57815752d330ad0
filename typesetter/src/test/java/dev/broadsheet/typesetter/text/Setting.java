package dev.broadsheet.typesetter.text;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.text.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.ParagraphStyle.HyphenationLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fonts, patterns and helpers for the tests of this package. */
final class Setting {

    static final Shaper SHAPER = new Shaper(new FontLibrary(ThemeFonts.all()));

    /** Enough patterns to divide "hyphenation", "typesetting" and "paragraph". */
    static final Hyphenators PATTERNS = new Hyphenators(language -> Optional.of(
            "hy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\no2n\n%%exceptions\ntype-set-ting\npara-graph"));

    private Setting() {}

    static TextStyle style(String... features) {
        return spaced(0, features);
    }

    static TextStyle spaced(double letterSpacing, String... features) {
        FontFeatures wanted = new FontFeatures(new TreeSet<>(Set.of(features)), new TreeSet<>(), true, true);
        return new TextStyle(List.of("Source Serif 4"), 400, false, 10, letterSpacing, wanted, Locale.US);
    }

    static ParagraphStyle paragraph(Alignment alignment) {
        return new ParagraphStyle(alignment, Alignment.LEFT, 0, false, HyphenationLimits.DEFAULT, false, true);
    }

    static List<Line> lines(String text, ParagraphStyle style, double width) {
        return lines(List.of(text(text)), style, Measure.of(width));
    }

    static List<Line> lines(List<Inline> content, ParagraphStyle style, Measure measure) {
        return new ParagraphBreaker(SHAPER, PATTERNS).lines(content, style, measure, (codePoint, owner) -> {});
    }

    static Inline.Text text(String text) {
        return new Inline.Text(text, style(), 0, true, null);
    }

    static double width(String text) {
        return SHAPER.width(text, style());
    }

    /** Returns the text that readers copy from each line, including trailing spaces. */
    static List<String> copied(List<Line> lines) {
        return lines.stream().map(Setting::copied).toList();
    }

    static String copied(Line line) {
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
    static double right(Line line) {
        return line.segments().stream()
                .mapToDouble(segment -> segment.x() + segment.width())
                .max()
                .orElse(0);
    }

    static List<Integer> missing(String text) {
        List<Integer> missing = new ArrayList<>();
        SHAPER.line(text, style(), (codePoint, owner) -> missing.add(codePoint));
        return missing;
    }
}
