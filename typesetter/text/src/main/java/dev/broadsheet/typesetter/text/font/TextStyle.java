package dev.broadsheet.typesetter.text.font;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The style of a span of text as far as shaping needs it.
 *
 * @param families font families in order of preference
 * @param weight CSS weight, 1 to 1000
 * @param italic whether an italic face is wanted
 * @param size font size in pt
 * @param letterSpacing extra advance after each cluster, in pt
 * @param wordSpacing extra advance of each word space, in pt
 * @param features OpenType features beside kerning and standard ligatures
 * @param language language of the text; decides hyphenation and {@code locl}
 */
public record TextStyle(
        List<String> families,
        int weight,
        boolean italic,
        double size,
        double letterSpacing,
        double wordSpacing,
        FontFeatures features,
        Locale language) {

    /** Creates a style without word spacing. */
    public TextStyle(
            List<String> families,
            int weight,
            boolean italic,
            double size,
            double letterSpacing,
            FontFeatures features,
            Locale language) {
        this(families, weight, italic, size, letterSpacing, 0, features, language);
    }

    public TextStyle {
        families = List.copyOf(families);
    }

    /** Hashes the components in which styles commonly differ; hashing the others would take longer than comparing. */
    @Override
    public int hashCode() {
        return Double.hashCode(size) * 31 + weight * 2 + (italic ? 1 : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof TextStyle style && isLike(style));
    }

    private boolean isLike(TextStyle style) {
        return weight == style.weight
                && italic == style.italic
                && Double.compare(size, style.size) == 0
                && Double.compare(letterSpacing, style.letterSpacing) == 0
                && Double.compare(wordSpacing, style.wordSpacing) == 0
                && features.equals(style.features)
                && language.equals(style.language)
                && families.equals(style.families);
    }
}
