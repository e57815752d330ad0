package dev.broadsheet.config;

import dev.broadsheet.source.HostFiles;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns of the folders of pages: segments that each end with {@code /} and include {@code {slug}}.
 *
 * @param articles the pattern for articles, with the optional {@code {year}}, {@code {month}}, {@code {day}} and
 *     {@code {section}}
 * @param pages the pattern for standing pages
 * @param chapters the pattern for chapters, in which {@code {path}} stands for the folders and the slug
 * @param sections the pattern for pages of sections
 * @param tags the pattern for pages of tags
 * @param series the pattern for pages of series
 * @param authors the pattern for pages of authors
 */
public record Permalinks(
        String articles, String pages, String chapters, String sections, String tags, String series, String authors) {

    /** The default patterns. */
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

    /** Parses a pattern for articles, and returns it with a trailing and without a leading slash; empty if it is malformed. */
    static Optional<String> ofArticles(String text) {
        return pattern(text, OF_ARTICLES);
    }

    /** Parses a pattern whose only placeholder is the slug; empty if it is malformed. */
    static Optional<String> ofOthers(String text) {
        return pattern(text, Set.of("slug"));
    }

    /** Parses a pattern for chapters, whose only placeholder is the path; empty if it is malformed. */
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
