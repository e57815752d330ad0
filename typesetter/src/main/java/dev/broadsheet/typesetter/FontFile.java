package dev.broadsheet.typesetter;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType or OpenType font that a document may use, or one as WOFF or WOFF2.
 *
 * @param family family name as style sheets write it
 * @param weight CSS weight, 1 to 1000
 * @param italic whether it is an italic or oblique face
 * @param source gives the file's bytes, which are not to be changed afterwards
 * @param use for what it is used
 * @param ranges characters that it is used for; empty for all that it has
 * @param languages tags of BCP 47 of the languages in which it is asked before other fonts that no style names
 */
public record FontFile(
        String family,
        int weight,
        boolean italic,
        Supplier<byte[]> source,
        Use use,
        List<Range> ranges,
        List<String> languages) {

    /** For what a font is used. */
    public enum Use {
        /** For text; for formulas too, if it has a MATH table. */
        ALL,
        /** For formulas, for signs of a text that no other font has, and for text where a style names its family. It is not read before. */
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

    /** A font for all characters that it has. */
    public FontFile(String family, int weight, boolean italic, byte[] data) {
        this(family, weight, italic, data, List.of());
    }

    /**
     * A font for all characters that it has, whose file is read when something is first asked of it.
     *
     * @param reading is done once
     */
    public static FontFile whenNeeded(String family, int weight, boolean italic, Use use, Supplier<byte[]> reading) {
        return new FontFile(family, weight, italic, new Late(reading), use, List.of(), List.of());
    }

    /** The same font, for these characters only. */
    public FontFile only(List<Range> characters) {
        return new FontFile(family, weight, italic, source, use, characters, languages);
    }

    /**
     * The same font, asked before others in these languages: {@code zh} is for {@code zh-CN} too, where no font is for that itself.
     *
     * @param tags language tags; BCP 47
     */
    public FontFile preferredFor(List<String> tags) {
        return new FontFile(family, weight, italic, source, use, ranges, tags);
    }

    /** How well it suits a language: the length of the longest of its tags that the language's tag begins with; 0 for none. */
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

    /** The file's bytes; not to be changed. */
    public byte[] data() {
        return source.get();
    }

    /** Remembers what was read. */
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

    /** Whether it may be used for a character, if it has it. */
    public boolean mayShow(int codePoint) {
        return ranges.isEmpty()
                || ranges.stream().anyMatch(range -> range.from() <= codePoint && codePoint <= range.to());
    }
}
