package dev.broadsheet.config;

import dev.broadsheet.diagnostic.DidYouMean;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What keys of Hugo, Jekyll, Eleventy, Quarto and newsrooms are called here, and what there is instead of them. */
final class OtherNames {

    /** Of front matter. */
    static final OtherNames FRONT_MATTER = new OtherNames()
            .called("title", "headline", "hed")
            .called("standfirst", "description", "summary", "subtitle", "abstract", "excerpt", "deck", "dek", "teaser")
            .called("kicker", "eyebrow", "linktitle", "nav_title")
            .called("authors", "author", "byline", "creator")
            .called("date", "publishdate", "pubdate", "date_published", "publication_date")
            .called(
                    "updated",
                    "lastmod",
                    "modified",
                    "date-modified",
                    "last_modified_at",
                    "last_modified",
                    "updated_at")
            .called("language", "lang", "locale")
            .called("tags", "keywords", "topics", "subjects")
            .called("place", "location", "dateline", "city")
            .called("order", "weight", "nav_order", "eleventynavigation", "menu")
            .called("aliases", "redirect_from", "redirects")
            .called("sources", "references", "bibliography")
            .instead(
                    "write one as 'section', which is a part of the publication, and the others as 'tags'",
                    "category",
                    "categories")
            .instead(
                    "'slug' is the last part of the address; the rest is said by 'permalinks' in site.yaml, and old addresses"
                            + " by 'aliases'",
                    "permalink",
                    "url")
            .instead(
                    "what is in the content folder is published; keep a draft outside, or let its name begin with a dot",
                    "draft",
                    "published",
                    "expirydate",
                    "unlisted")
            .instead(
                    "put the picture into the text, ![What it shows](picture.png); lists show the first one",
                    "cover",
                    "image",
                    "images",
                    "thumbnail",
                    "featured_image",
                    "hero",
                    "banner")
            .instead(
                    "delete it; how a page looks is said by the theme and by templates/",
                    "type",
                    "format",
                    "theme",
                    "cssclass")
            .instead("delete it; long articles have a list of their contents by themselves", "toc", "toc-depth")
            .instead("only 'trusted' in site.yaml can trust the HTML of a file", "trusted", "unsafe");

    /** Of {@code site.yaml}. */
    static final OtherNames SITE = new OtherNames()
            .called("title", "name", "site_name")
            .called("description", "tagline", "subtitle")
            .called("baseUrl", "url", "site_url", "base_url", "base")
            .called("language", "lang", "locale", "languagecode", "defaultcontentlanguage")
            .called("publisher", "author", "owner")
            .called("rights", "copyright", "license")
            .called("pageSize", "paginate", "pagination", "pagersize")
            .called("sections", "menu", "menus", "nav", "navbar", "sidebar")
            .called("permalinks", "permalink")
            .called("typographicQuotes", "smartypants", "typographer")
            .called("highlight", "highlighter", "highlight-style", "syntax-highlighting")
            .called("trusted", "unsafe")
            .called("editions", "outputs", "format", "formats")
            .instead(
                    "delete it; how pages look is said by files in templates/",
                    "theme",
                    "themes",
                    "layout",
                    "template",
                    "css");

    /** None. */
    static final OtherNames NONE = new OtherNames();

    private static final int SHORTEST = 5;

    private final Map<String, OtherName> names = new HashMap<>();

    private OtherNames() {}

    /**
     * What a key is called elsewhere.
     *
     * @param name of the key elsewhere
     * @param ours what it is called here; empty when there is no such key
     * @param hint what to do
     */
    record OtherName(String name, Optional<String> ours, String hint) {}

    /** What is known of a key; capitals, hyphens and underscores make no difference. */
    Optional<OtherName> find(String key) {
        return Optional.ofNullable(names.get(bare(key)));
    }

    /** What is known of the nearest key, when it is near; short words are near to too many. */
    Optional<OtherName> nearest(String key) {
        return Optional.of(bare(key))
                .filter(word -> word.length() >= SHORTEST)
                .flatMap(word -> DidYouMean.nearest(word, names.keySet()))
                .map(names::get);
    }

    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private OtherNames called(String ours, String... others) {
        List.of(others)
                .forEach(other -> names.put(
                        bare(other), new OtherName(other, Optional.of(ours), "it is called '" + ours + "' here")));
        return this;
    }

    private OtherNames instead(String hint, String... others) {
        List.of(others).forEach(other -> names.put(bare(other), new OtherName(other, Optional.empty(), hint)));
        return this;
    }
}
