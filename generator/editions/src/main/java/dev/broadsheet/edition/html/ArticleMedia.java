package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.kind.Length;
import dev.broadsheet.kind.MediaItem;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the video and audio of articles for feeds and structured data. */
final class ArticleMedia {

    private final Site site;

    ArticleMedia(Site site) {
        this.site = site;
    }

    /** Returns the enclosures of an article for Atom feeds, without duplicates; RFC 4287, section 4.2.7.2. */
    List<Map<String, Object>> enclosures(Article article) {
        return mediaItems(article).stream()
                .flatMap(item -> file(article, item.file()).stream().map(asset -> enclosure(item, asset)))
                .distinct()
                .toList();
    }

    private Map<String, Object> enclosure(MediaItem item, Asset asset) {
        Map<String, Object> enclosure = new LinkedHashMap<>();
        enclosure.put("url", url(asset));
        enclosure.put("type", asset.mediaType());
        enclosure.put("title", item.name());
        AssetReader.size(asset, site.input()).ifPresent(bytes -> enclosure.put("bytes", bytes));
        item.length().ifPresent(length -> enclosure.put("seconds", length.inSeconds()));
        return enclosure;
    }

    /** Returns the attachments of an article for JSON Feed 1.1. */
    List<Map<String, Object>> attachments(Article article) {
        return enclosures(article).stream().map(ArticleMedia::attachment).toList();
    }

    private static Map<String, Object> attachment(Map<String, Object> enclosure) {
        Map<String, Object> attachment = new LinkedHashMap<>();
        put(attachment, "url", enclosure, "url");
        put(attachment, "mime_type", enclosure, "type");
        put(attachment, "title", enclosure, "title");
        put(attachment, "size_in_bytes", enclosure, "bytes");
        put(attachment, "duration_in_seconds", enclosure, "seconds");
        return attachment;
    }

    private static void put(Map<String, Object> to, String name, Map<String, Object> from, String key) {
        Object value = from.get(key);
        if (value != null) {
            to.put(name, value);
        }
    }

    /**
     * Returns the {@code VideoObject}s or {@code AudioObject}s of an article; schema.org. @param film whether to return videos
     */
    List<Map<String, Object>> objects(Article article, boolean film) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (MediaItem item : mediaItems(article)) {
            if (item.film() == film) {
                objects.add(object(article, item));
            }
        }
        return objects;
    }

    private Map<String, Object> object(Article article, MediaItem item) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", item.film() ? "VideoObject" : "AudioObject");
        object.put("name", item.name());
        file(article, item.file()).ifPresent(asset -> {
            object.put("contentUrl", url(asset));
            object.put("encodingFormat", asset.mediaType());
        });
        item.poster()
                .flatMap(poster -> file(article, poster))
                .ifPresent(asset -> object.put("thumbnailUrl", url(asset)));
        item.length().map(Length::iso).ifPresent(length -> object.put("duration", length));
        article.date().ifPresent(day -> object.put("uploadDate", day.toString()));
        object.put("inLanguage", article.language().toLanguageTag());
        return object;
    }

    /** Returns the media items of an article; loads its document only if it refers to media. */
    private static List<MediaItem> mediaItems(Article article) {
        for (Reference reference : article.body().references()) {
            if (reference instanceof Reference.ToMedia) {
                return MediaItem.in(article.body().document());
            }
        }
        return List.of();
    }

    private static Optional<Asset> file(Article article, int reference) {
        Reference to = article.body().references().get(reference);
        if (to instanceof Reference.ToMedia media) {
            return Optional.of(media.asset());
        }
        return to instanceof Reference.ToAsset file ? Optional.of(file.asset()) : Optional.empty();
    }

    private String url(Asset asset) {
        return site.url(SitePaths.asset(asset));
    }
}
