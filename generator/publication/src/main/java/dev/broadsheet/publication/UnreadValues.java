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
 * Front matter values that are unknown because of faults, which are reported. They suppress consequential diagnostics: a tag
 * that no article has is not reported if the tags of some article could not be read.
 */
final class UnreadValues {

    private final Map<String, ParsedArticle> parsed;
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> slugs;
    private final Set<String> languages;

    /** @param parsed documents by the paths */
    UnreadValues(LoadedContent content, Map<String, ParsedArticle> parsed) {
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

    /** Returns whether the value of one of these keys is unknown for some article or page. */
    boolean concern(String... keys) {
        return Arrays.stream(keys).anyMatch(unread::contains);
    }

    /** Returns whether a slug follows from the name of a file whose configured slug is unknown. */
    boolean concernSlug(String slug) {
        return slugs.contains(slug);
    }

    /**
     * Returns whether the language of one of several translations is unknown.
     *
     * @param file the path as shown to the user, without a language in its name
     */
    boolean concernLanguage(String file) {
        return languages.contains(file);
    }

    private boolean isUnread(String path, String key) {
        ParsedArticle article = parsed.get(path);
        return article == null || isUnread(article.metadata(), key);
    }

    /** Returns whether a key is given and its value is unknown. */
    static boolean isUnread(Metadata metadata, String key) {
        return metadata.unread().contains(key);
    }
}
