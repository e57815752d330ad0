package dev.broadsheet.publication;

import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.MetadataReader;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.source.LanguageSuffix;
import dev.broadsheet.source.LoadedContent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is not known of articles and pages since their front matter has faults, which are reported. That no article has a tag,
 * say, is not reported then: it would be one mistake reported twice.
 */
final class Doubts {

    private final Map<String, ParsedArticle> parsed;
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> slugs;
    private final Set<String> languages;

    /** @param parsed by the path of their files */
    Doubts(LoadedContent content, Map<String, ParsedArticle> parsed) {
        this.parsed = parsed;
        parsed.values().forEach(article -> unread.addAll(article.metadata().unread()));
        boolean all = content.documents().allMatch(file -> parsed.containsKey(file.path()));
        if (!all) {
            unread.addAll(Set.of("tags", "section", "series", "date"));
        }
        this.slugs = content.documents()
                .filter(file -> isUnread(file.path(), "slug"))
                .map(MetadataReader::slugOf)
                .collect(Collectors.toSet());
        this.languages = content.documents()
                .filter(file -> isUnread(file.path(), "language"))
                .map(file -> LanguageSuffix.without(file.text().name()))
                .collect(Collectors.toSet());
    }

    /** Whether the value of one of these keys is not known of some article or page. */
    boolean concern(String... keys) {
        return Arrays.stream(keys).anyMatch(unread::contains);
    }

    /** Whether a slug is that of a file whose own slug is not known, as its name says it. */
    boolean concernSlug(String slug) {
        return slugs.contains(slug);
    }

    /**
     * Whether the language of one of several translations is not known.
     *
     * @param file as shown to the user, without a language in its name
     */
    boolean concernLanguage(String file) {
        return languages.contains(file);
    }

    private boolean isUnread(String path, String key) {
        ParsedArticle article = parsed.get(path);
        return article == null || isUnread(article.metadata(), key);
    }

    /** Whether a key is given and its value is not known. */
    static boolean isUnread(Metadata metadata, String key) {
        return metadata.unread().contains(key);
    }
}
