package dev.broadsheet.config;

import dev.broadsheet.source.HostFiles;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns of the folders in which pages are: segments, each ending with {@code /}, with {@code {slug}} among them.
 *
 * @param articles may also use {@code {year}}, {@code {month}}, {@code {day}} and {@code {section}}
 * @param pages standing pages
 * @param chapters where {@code {path}} are the folders and the slug of a chapter
 * @param sections pages of sections
 * @param tags pages of tags
 * @param series pages of series
 * @param authors pages of authors
 */
public record Permalinks(
        String articles, String pages, String chapters, String sections, String tags, String series, String authors) {

    /** What holds when site.yaml names no pattern. */
    public static final Permalinks DEFAULT = new Permalinks(
            "articles/{slug}/",
            "{slug}/",
            "{path}/",
            "sections/{slug}/",
            "tags/{slug}/",
            "series/{slug}/",
            "authors/{slug}/");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{M}\\p{N}._~-]+");
    private static final Set<String> OF_ARTICLES = Set.of("slug", "year", "month", "day", "section");

    /** A pattern for articles, with a slash at its end and none at its start; empty when it is none. */
    static Optional<String> ofArticles(String text) {
        return pattern(text, OF_ARTICLES);
    }

    /** A pattern that knows the slug only; empty when it is none. */
    static Optional<String> ofOthers(String text) {
        return pattern(text, Set.of("slug"));
    }

    /** A pattern for chapters, that knows their path only; empty when it is none. */
    static Optional<String> ofChapters(String text) {
        return pattern(text.replace("{path}", "{slug}"), Set.of("slug"))
                .filter(pattern -> text.contains("{path}"))
                .map(pattern -> pattern.replace("{slug}", "{path}"));
    }

    private static Optional<String> pattern(String text, Set<String> known) {
        String bare = text.replaceFirst("^/", "").replaceFirst("/$", "");
        boolean names = PLACEHOLDER.matcher(bare).results().allMatch(found -> known.contains(found.group(1)));
        String plain = PLACEHOLDER.matcher(bare).replaceAll(Matcher.quoteReplacement("x"));
        boolean sound = bare.contains("{slug}") && names;
        for (String segment : plain.split("/", -1)) {
            sound &= SEGMENT.matcher(segment).matches() && !segment.startsWith(".") && !HostFiles.has(segment);
        }
        return sound ? Optional.of(bare + "/") : Optional.empty();
    }
}
