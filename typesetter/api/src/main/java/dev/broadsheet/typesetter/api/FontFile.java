package dev.broadsheet.typesetter.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A font that a document may use: TrueType, OpenType, WOFF or WOFF2.
 *
 * @param family family name as style sheets write it
 * @param weight CSS weight, 1 to 1000
 * @param italic whether it is an italic or oblique face
 * @param source supplies the file's bytes, which must not be changed afterwards
 * @param use purpose of the font
 * @param ranges characters that it is used for; empty for all of the font's
 * @param languages BCP 47 tags of the languages in which it precedes other fallback fonts
 */
public record FontFile(
        String family,
        int weight,
        boolean italic,
        Supplier<byte[]> source,
        Use use,
        List<Range> ranges,
        List<String> languages) {

    /** The purpose of a font. */
    public enum Use {
        /** Text, and formulas if the font has a MATH table. */
        ALL,
        /** Formulas, characters that no other font has, and text whose style names the family. The file is read on first use. */
        FORMULAS
    }

    public FontFile {
        ranges = List.copyOf(ranges);
        languages = List.copyOf(languages);
    }

    /** @param data the file's bytes; not copied */
    public FontFile(String family, int weight, boolean italic, byte[] data, List<Range> ranges) {
        this(family, weight, italic, () -> data, Use.ALL, ranges, List.of());
    }

    /** Creates a font for all characters that it has. */
    public FontFile(String family, int weight, boolean italic, byte[] data) {
        this(family, weight, italic, data, List.of());
    }

    /**
     * Returns a font for all characters that it has, whose file is read on first use.
     *
     * @param reading called at most once
     */
    public static FontFile whenNeeded(String family, int weight, boolean italic, Use use, Supplier<byte[]> reading) {
        return new FontFile(family, weight, italic, new Late(reading), use, List.of(), List.of());
    }

    /** Returns the same font, restricted to these characters. */
    public FontFile only(List<Range> characters) {
        return new FontFile(family, weight, italic, source, use, characters, languages);
    }

    /**
     * Returns the same font, preferred in these languages. {@code zh} matches {@code zh-CN} too unless another font matches it
     * better.
     *
     * @param tags BCP 47 language tags
     */
    public FontFile preferredFor(List<String> tags) {
        return new FontFile(family, weight, italic, source, use, ranges, tags);
    }

    /** Returns how well it suits a language: the length of its longest tag that is a prefix of the language's tag, or 0. */
    public int preference(Locale language) {
        String tag = language.toLanguageTag();
        int longest = 0;
        for (String own : languages) {
            if (own.length() > longest && (tag.equals(own) || tag.startsWith(own + "-"))) {
                longest = own.length();
            }
        }
        return longest;
    }

    /** Returns the file's bytes, which must not be changed. */
    public byte[] data() {
        return source.get();
    }

    /** Reads on the first call and keeps the result. */
    private static final class Late implements Supplier<byte[]> {
        private final Supplier<byte[]> reading;
        private byte @Nullable [] data;

        Late(Supplier<byte[]> reading) {
            this.reading = reading;
        }

        @Override
        public synchronized byte[] get() {
            byte[] known = data;
            if (known == null) {
                known = reading.get();
                data = known;
            }
            return known;
        }
    }

    /** Code points, both ends included. */
    public record Range(int from, int to) {}

    /** Whether its ranges include a character. */
    public boolean mayShow(int codePoint) {
        return ranges.isEmpty()
                || ranges.stream().anyMatch(range -> range.from() <= codePoint && codePoint <= range.to());
    }
}
